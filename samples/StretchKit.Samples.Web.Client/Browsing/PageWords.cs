namespace StretchKit.Samples.Web.Client.Browsing;

/// <summary>The words of the pages themselves, in English, German and Spanish; those of the catalogue come from the library.</summary>
internal static class PageWords
{
    public static readonly Text SkipLink = In("Skip to the content", "Zum Inhalt springen", "Ir al contenido");
    public static readonly Text Pages = In("Pages", "Seiten", "Páginas");
    public static readonly Text Today = In("Today", "Heute", "Hoy");
    public static readonly Text Library = In("Library", "Übungen", "Ejercicios");
    public static readonly Text Plan = In("Plan", "Plan", "Plan");
    public static readonly Text Safety = In("Safety", "Sicherheit", "Seguridad");
    public static readonly Text Language = In("Language of stretches and cues", "Sprache der Übungen und Ansagen", "Idioma de los ejercicios y las indicaciones");
    public static readonly Text NoAdvice = In(
        "General information, not medical advice.",
        "Allgemeine Information, kein ärztlicher Rat.",
        "Información general; no constituye consejo médico.");
    public static readonly Text DoctorFirst = In("See a doctor first if …", "Wann du zuerst ärztlich nachfragst", "Cuándo consultar antes a un médico");
    public static readonly Text NotFound = In("Page not found", "Seite nicht gefunden", "Página no encontrada");

    public static readonly Text SafetyLead = In(
        "Everything here is general information. It is not medical advice, and it does not know you.",
        "Alles hier ist allgemeine Information. Es ist kein ärztlicher Rat und kennt dich nicht.",
        "Todo esto es información general. No constituye consejo médico y no te conoce.");
    public static readonly Text BeforeYouBegin = In("Before you begin", "Bevor du anfängst", "Antes de empezar");
    public static readonly Text WhileYouStretch = In("While you stretch", "Beim Dehnen", "Mientras estiras");
    public static readonly Text MildPull = In(
        "Go to where you feel a mild pull, and no further. Pain is a sign to ease off or stop.",
        "Geh so weit, bis du einen leichten Zug spürst, und nicht weiter. Schmerz heißt: nachlassen oder aufhören.",
        "Llega hasta notar una tirantez suave y no más lejos. El dolor es señal de aflojar o detenerse.");
    public static readonly Text Breathe = In(
        "Breathe calmly. Move into a position and out of it slowly.",
        "Atme ruhig. Geh langsam in eine Stellung und langsam wieder hinaus.",
        "Respira con calma. Entra en la posición y sal de ella despacio.");
    public static readonly Text EachNames = In(
        "Each stretch of the library names what to take care of, and an easier form where there is one.",
        "Bei jeder Übung steht, worauf du achten sollst, und eine leichtere Form, wo es eine gibt.",
        "Cada ejercicio indica con qué tener cuidado y una forma más fácil cuando la hay.");
    public static readonly Text RestsOn = In("What this rests on", "Worauf das beruht", "En qué se basa");
    public static readonly Text Sources = In(
        "Each stretch names the source of its dose and words. Where studies found little or nothing, the library promises nothing: stretching widens how far a joint moves; what else it does is less sure.",
        "Bei jeder Übung steht, woher Dosis und Text stammen. Wo Studien wenig oder nichts gefunden haben, wird nichts versprochen: Dehnen vergrößert, wie weit ein Gelenk sich bewegt; was es sonst bewirkt, ist weniger sicher.",
        "Cada ejercicio indica de dónde vienen su dosis y su texto. Donde los estudios hallaron poco o nada, no se promete nada: estirar amplía cuánto se mueve una articulación; lo demás es menos seguro.");

    public static readonly Text NoSuchStretch = In("There is no such stretch", "Diese Übung gibt es nicht", "Este ejercicio no existe");
    public static readonly Text ToLibrary = In("To the library", "Zu den Übungen", "A los ejercicios");
    public static readonly Text TryIt = In("Try it", "Ausprobieren", "Probar");
    public static readonly Text Dose = In("Dose", "Dosis", "Dosis");
    public static readonly Text Time = In("Time", "Dauer", "Duración");
    public static readonly Text Position = In("Position", "Ausgangsstellung", "Posición");
    public static readonly Text Needs = In("Needs", "Hilfsmittel", "Material");
    public static readonly Text AreasWorked = In("Areas worked", "Körperbereiche", "Zonas que trabaja");
    public static readonly Text Why = In("Why", "Wozu", "Para qué");
    public static readonly Text Cue = In("Cue", "Ansage", "Indicación");
    public static readonly Text StopPicture = In("Stop the picture", "Bild anhalten", "Parar la imagen");
    public static readonly Text MovePicture = In("Let it move", "Bild bewegen", "Mover la imagen");
    public static readonly Text ShowRight = In("Show the right side", "Rechte Seite zeigen", "Ver el lado derecho");
    public static readonly Text ShowLeft = In("Show the left side", "Linke Seite zeigen", "Ver el lado izquierdo");
    public static readonly Text Easier = In("Easier", "Leichter", "Más fácil");
    public static readonly Text Harder = In("Harder", "Schwerer", "Más difícil");

    public static readonly Text Search = In("Search", "Suche", "Buscar");
    public static readonly Text SearchHint = In("neck, bedtime, …", "Nacken, Schlafen, …", "cuello, dormir, …");
    public static readonly Text AreaWorked = In("Area worked", "Körperbereich", "Zona que trabaja");
    public static readonly Text Anything = In("anything", "alle", "todas");
    public static readonly Text AnyPosition = In("any", "jede", "cualquiera");
    public static readonly Text NotOnTheFloor = In("not on the floor", "nicht am Boden", "sin bajar al suelo");
    public static readonly Text EquipmentYouHave = In("Equipment you have", "Hilfsmittel, die du hast", "Material que tienes");
    public static readonly Text WhateverItNeeds = In("whatever it needs", "was es braucht", "el que haga falta");
    public static readonly Text NothingAtAll = In("nothing at all", "gar nichts", "ninguno");
    public static readonly Text MinutesAtMost = In("Minutes at most", "Höchstens Minuten", "Minutos como máximo");
    public static readonly Text Play = In("Play", "Starten", "Empezar");
    public static readonly Text NothingMatches = In("Nothing matches. Remove a filter.", "Nichts passt. Nimm einen Filter weg.", "Nada coincide. Quita un filtro.");
    public static readonly Text Found = In("{routines} and {stretches}.", "{routines} und {stretches}.", "{routines} y {stretches}.");

    private static readonly Text OneRoutine = In("1 routine", "1 Routine", "1 rutina");
    private static readonly Text ManyRoutines = In("{n} routines", "{n} Routinen", "{n} rutinas");
    private static readonly Text OneStretch = In("1 stretch", "1 Übung", "1 estiramiento");
    private static readonly Text ManyStretches = In("{n} stretches", "{n} Übungen", "{n} estiramientos");

    public static string Routines(int count, string? language) => Counted(count, OneRoutine, ManyRoutines, language);

    public static string Stretches(int count, string? language) => Counted(count, OneStretch, ManyStretches, language);

    internal static Text In(string en, string de, string es) => Text.In("en", en).With("de", de).With("es", es);

    private static string Counted(int count, Text one, Text many, string? language)
        => (count == 1 ? one : many).For(language).Replace("{n}", count.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

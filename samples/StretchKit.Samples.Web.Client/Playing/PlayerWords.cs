using static StretchKit.Samples.Web.Client.Browsing.PageWords;

namespace StretchKit.Samples.Web.Client.Playing;

/// <summary>The words around a routine that plays, in English, German and Spanish; what is said and counted comes from the library.</summary>
internal static class PlayerWords
{
    public static readonly Text NoSuchRoutine = In("There is no such routine", "Diese Routine gibt es nicht", "Esta rutina no existe");
    public static readonly Text Nowhere = In(
        "It is neither in the library nor in your plan.", "Sie steht weder bei den Übungen noch in deinem Plan.", "No está ni entre los ejercicios ni en tu plan.");
    public static readonly Text OneMoment = In("One moment.", "Einen Moment.", "Un momento.");
    public static readonly Text HaveRead = In("I have read this", "Ich habe das gelesen", "Lo he leído");
    public static readonly Text StaysUnder = In("You find it again here:", "Du findest es wieder unter:", "Lo encuentras de nuevo en:");
    public static readonly Text LeftOn = In(
        "You left this unfinished on {date} at {time}.", "Du hast das am {date} um {time} unterbrochen.", "Dejaste esto sin terminar el {date} a las {time}.");
    public static readonly Text GoOnFromThere = In("Go on from there", "Dort weitermachen", "Seguir desde ahí");
    public static readonly Text StartOver = In("Start over", "Neu beginnen", "Empezar de nuevo");
    public static readonly Text Start = In("Start", "Starten", "Empezar");
    public static readonly Text Cues = In("Cues", "Ansagen", "Indicaciones");
    public static readonly Text Sounds = In("Sounds", "Töne", "Sonidos");
    public static readonly Text Voice = In("Voice", "Stimme", "Voz");
    public static readonly Text WhatYouWillDo = In("What you will do", "Was du tun wirst", "Lo que vas a hacer");

    public static readonly Text Player = In("Player", "Ablauf", "Reproductor");
    public static readonly Text StepOf = In("Step {n} of {of}", "Schritt {n} von {of}", "Paso {n} de {of}");
    public static readonly Text Paused = In("Paused", "Pausiert", "En pausa");
    public static readonly Text Rep = In("Rep", "Wiederholung", "Repetición");
    public static readonly Text Step = In("Step", "Schritt", "Paso");
    public static readonly Text Routine = In("Routine", "Routine", "Rutina");
    public static readonly Text Next = In("Next:", "Danach:", "Después:");
    public static readonly Text TheEnd = In("the end", "Schluss", "el final");
    public static readonly Text TimeLeft = In("{time} left", "noch {time}", "quedan {time}");
    public static readonly Text Controls = In("Controls", "Steuerung", "Controles");
    public static readonly Text Back = In("Back", "Zurück", "Atrás");
    public static readonly Text Done = In("Done", "Fertig", "Hecho");
    public static readonly Text GoOn = In("Go on", "Weiter", "Seguir");
    public static readonly Text Pause = In("Pause", "Anhalten", "Pausar");
    public static readonly Text Skip = In("Skip", "Überspringen", "Omitir");
    public static readonly Text SpaceKey = In("Space", "Leertaste", "Espacio");
    public static readonly Text SoundsOn = In("Sounds on", "Töne an", "Sonidos sí");
    public static readonly Text SoundsOff = In("Sounds off", "Töne aus", "Sonidos no");
    public static readonly Text VoiceOn = In("Voice on", "Stimme an", "Voz sí");
    public static readonly Text VoiceOff = In("Voice off", "Stimme aus", "Voz no");
    public static readonly Text Keys = In("Keys", "Tasten", "Teclas");
    public static readonly Text Stop = In("Stop", "Beenden", "Terminar");
    public static readonly Text KeyPause = In("pause, and go on again", "anhalten und weitermachen", "pausar y seguir");
    public static readonly Text KeySkip = In("skip this part", "diesen Abschnitt überspringen", "omitir esta parte");
    public static readonly Text KeyBack = In("back to the part before", "zurück zum Abschnitt davor", "volver a la parte anterior");
    public static readonly Text KeyRestart = In("this step from its beginning", "diesen Schritt neu beginnen", "repetir este paso desde el principio");
    public static readonly Text KeyDone = In("done with a movement at your own pace", "fertig mit einer Bewegung im eigenen Tempo", "hecho: un movimiento a tu ritmo");
    public static readonly Text KeySounds = In("sounds on or off", "Töne an oder aus", "sonidos sí o no");
    public static readonly Text KeyStop = In("stop; what was done is kept", "beenden; was getan ist, bleibt", "terminar; lo hecho se guarda");
    public static readonly Text KeyHelp = In("these keys; the time goes on", "diese Tasten; die Zeit läuft weiter", "estas teclas; el tiempo sigue");
    public static readonly Text Resumed = In(
        "You were here. Get into position, and go on.", "Hier geht es weiter. Nimm die Stellung ein und mach weiter.", "Aquí estabas. Colócate y sigue.");
    public static readonly Text Slept = In(
        "The page was asleep, so the session is paused where you were.",
        "Die Seite hat geruht; die Einheit ist hier pausiert.",
        "La página estaba en reposo; la sesión está en pausa donde estabas.");

    public static readonly Text WellDone = In("Well done", "Gut gemacht", "Bien hecho");
    public static readonly Text StoppedEarly = In("Stopped early", "Vorzeitig beendet", "Terminada antes");
    public static readonly Text PlannedAndDone = In("Planned and done", "Geplant und getan", "Previsto y hecho");
    public static readonly Text Stretch = In("Stretch", "Übung", "Estiramiento");
    public static readonly Text DoneHolds = In("Done", "Getan", "Hecho");
    public static readonly Text Partly = In("Partly", "Teilweise", "En parte");
    public static readonly Text Skipped = In("Skipped", "Übersprungen", "Omitido");
    public static readonly Text Planned = In("Planned", "Geplant", "Previsto");
    public static readonly Text Actual = In("Actual", "Tatsächlich", "Real");
    public static readonly Text Together = In("Together", "Zusammen", "En total");
    public static readonly Text SomeOf = In("{n} of {of}", "{n} von {of}", "{n} de {of}");
    public static readonly Text ToMyDay = In("To my day", "Zu meinem Tag", "A mi día");
    public static readonly Text OnceMore = In("Once more", "Noch einmal", "Otra vez");
    public static readonly Text NothingKept = In(
        "Nothing was begun, so nothing is kept.", "Nichts wurde begonnen, also ist nichts gespeichert.", "No se empezó nada, así que no se guarda nada.");
    public static readonly Text NotKept = In("It could not be kept: {why}", "Es ließ sich nicht speichern: {why}", "No se pudo guardar: {why}");
    public static readonly Text KeptHere = In(
        "It is kept in this browser, and goes into your history when there is a network.",
        "Die Einheit ist in diesem Browser gespeichert und kommt in den Verlauf, sobald es ein Netz gibt.",
        "Está guardada en este navegador y pasará a tu historial cuando haya red.");
    public static readonly Text InHistory = In("It is in your history.", "Die Einheit steht im Verlauf.", "La sesión está en tu historial.");
}

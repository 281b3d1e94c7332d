using System;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>The words of the screen that are not the library's. What stands in braces is filled in.</summary>
internal static class PlayWords
{
    public static readonly string[] Languages = ["en", "de", "es"];

    public static readonly Text StepOf = Words("step {n} of {of}", "Schritt {n} von {of}", "paso {n} de {of}");
    public static readonly Text Part = Words("this part", "Abschnitt", "esta parte");
    public static readonly Text Step = Words("step", "Schritt", "paso");
    public static readonly Text Routine = Words("routine", "Routine", "rutina");
    public static readonly Text Next = Words("next", "danach", "después");
    public static readonly Text Last = Words("the end", "Schluss", "el final");
    public static readonly Text Paused = Words("PAUSED", "PAUSIERT", "EN PAUSA");
    public static readonly Text Muted = Words("sound off", "Ton aus", "sin sonido");
    public static readonly Text OwnPace = Words(
        "At your own pace: press d when you are done.",
        "Im eigenen Tempo: d drücken, wenn du fertig bist.",
        "A tu ritmo: pulsa d cuando termines.");
    public static readonly Text Slept = Words(
        "The computer was asleep, so the session is paused where you were. Press space to go on.",
        "Der Rechner war im Ruhezustand; die Einheit ist hier pausiert. Leertaste: weiter.",
        "El ordenador estaba en reposo; la sesión está en pausa donde estabas. Espacio: seguir.");
    public static readonly Text Resumed = Words(
        "You were here. Get into position; press space to go on.",
        "Hier geht es weiter. Nimm die Stellung ein; Leertaste: weiter.",
        "Aquí estabas. Colócate; espacio: seguir.");
    public static readonly Text SpeechFailed = Words(
        "The voice does not work: {why}", "Keine Sprachausgabe: {why}", "La voz no funciona: {why}");
    public static readonly Text NotKept = Words(
        "Your place cannot be kept: {why}", "Die Stelle lässt sich nicht speichern: {why}", "No se puede guardar el lugar: {why}");

    public static readonly Text NobodyThere = Words(
        "This part has no end of its own and there is nobody to say when it is done: skipped.",
        "Dieser Abschnitt endet nicht von selbst, und niemand ist da, der ihn beenden kann: übersprungen.",
        "Esta parte no termina por sí sola y no hay nadie para terminarla: se omite.");

    public static readonly Text BeforeYouBegin = Words("Before you begin", "Bevor du anfängst", "Antes de empezar");
    public static readonly Text ReadAgain = Words(
        "'stretchkit show {routine}' shows this again.",
        "„stretchkit show {routine}“ zeigt dies wieder.",
        "«stretchkit show {routine}» lo muestra otra vez.");
    public static readonly Text Unfinished = Words(
        "A session of {when} is unfinished, in step {step}: {where}.",
        "Eine Einheit vom {when} ist nicht beendet, in Schritt {step}: {where}.",
        "Una sesión del {when} quedó sin terminar, en el paso {step}: {where}.");
    public static readonly Text YesNo = Words(
        "y go on from there   n start over   q quit",
        "j dort weitermachen   n neu beginnen   q Ende",
        "s seguir desde ahí   n empezar de nuevo   q salir");
    public static readonly Text BeginsAnew = Words(
        "Nobody was asked, so a new one begins; --resume goes on with an unfinished one.",
        "Gefragt wurde niemand, also beginnt eine neue; --resume macht mit einer nicht beendeten weiter.",
        "No se preguntó a nadie, así que empieza otra; --resume sigue con una sin terminar.");
    public static readonly Text PutAway = Words(
        "What was done of the unfinished session is in your history.",
        "Was von der nicht beendeten Einheit getan war, steht im Verlauf.",
        "Lo hecho de la sesión sin terminar está en tu historial.");
    public static readonly Text Changed = Words(
        "The routine has changed since an unfinished session, which cannot be gone on with.",
        "Die Routine wurde seit einer nicht beendeten Einheit geändert; sie lässt sich nicht fortsetzen.",
        "La rutina cambió desde una sesión sin terminar; no se puede seguir con ella.");
    public static readonly Text NothingToResume = Words(
        "Nothing is unfinished, so it begins at the beginning.",
        "Es ist nichts offen, also beginnt es am Anfang.",
        "No hay nada sin terminar, así que empieza por el principio.");
    public static readonly Text LeftUnfinished = Words(
        "Stopped here. '{command}' goes on from this place.",
        "Hier unterbrochen. „{command}“ macht an dieser Stelle weiter.",
        "Interrumpida aquí. «{command}» sigue desde este lugar.");

    public static readonly Text Finished = Words("done", "fertig", "terminada");
    public static readonly Text StoppedEarly = Words("stopped early", "vorzeitig beendet", "terminada antes");
    public static readonly Text Stretch = Words("stretch", "Übung", "estiramiento");
    public static readonly Text DoneHolds = Words("done", "getan", "hecho");
    public static readonly Text Partly = Words("partly", "teilweise", "en parte");
    public static readonly Text Skipped = Words("skipped", "übersprungen", "omitido");
    public static readonly Text Planned = Words("planned", "geplant", "previsto");
    public static readonly Text Held = Words("actual", "tatsächlich", "real");
    public static readonly Text Together = Words("together", "zusammen", "en total");
    public static readonly Text Saved = Words("The session is in your history.", "Die Einheit steht im Verlauf.", "La sesión está en tu historial.");
    public static readonly Text NothingSaved = Words(
        "Nothing was begun, so nothing is saved.", "Nichts wurde begonnen, also ist nichts gespeichert.", "No se empezó nada, así que no se guarda nada.");

    public static readonly Text KeyPause = Words("space pause", "Leertaste anhalten", "espacio pausa");
    public static readonly Text KeyGoOn = Words("space go on", "Leertaste weiter", "espacio seguir");
    public static readonly Text KeyDone = Words("d done", "d fertig", "d hecho");
    public static readonly Text KeySkip = Words("s skip", "s überspringen", "s omitir");
    public static readonly Text KeyBack = Words("b back", "b zurück", "b atrás");
    public static readonly Text KeyRestart = Words("r restart step", "r Schritt neu", "r repetir paso");
    public static readonly Text KeyQuit = Words("q quit", "q Ende", "q salir");
    public static readonly Text KeyHelp = Words("? help", "? Hilfe", "? ayuda");

    public static readonly Text HelpTitle = Words("Keys", "Tasten", "Teclas");
    public static readonly Text AnyKeyOrQuit = Words("Any key goes on; q quits.", "Weiter mit jeder Taste; q: Ende.", "Cualquier tecla: seguir; q: salir.");
    public static readonly Text AnyKey = Words("Any key goes on.", "Weiter mit jeder Taste.", "Cualquier tecla: seguir.");

    /// <summary>A key, a bar, and what it does; one to a line.</summary>
    public static readonly Text Help = Words(
        """
        space|pause, and go on again
        s, →|skip this part
        b, ←|back to the part before
        r|restart this step
        d, ⏎|done with a movement at your own pace
        m|sound on or off
        q|quit: what was done goes into your history
        Ctrl+C|leave, and go on from here another time
        ?|this page; the time goes on
        """,
        """
        Leertaste|anhalten und weitermachen
        s, →|diesen Abschnitt überspringen
        b, ←|zurück zum Abschnitt davor
        r|diesen Schritt neu beginnen
        d, ⏎|fertig mit einer Bewegung im eigenen Tempo
        m|Ton an oder aus
        q|beenden: was getan ist, kommt in den Verlauf
        Strg+C|gehen und ein andermal hier weitermachen
        ?|diese Seite; die Zeit läuft weiter
        """,
        """
        espacio|pausar y seguir
        s, →|omitir esta parte
        b, ←|volver a la parte anterior
        r|repetir este paso desde el principio
        d, ⏎|hecho: un movimiento a tu ritmo
        m|sonido sí o no
        q|salir: lo hecho queda en tu historial
        Ctrl+C|irse y seguir desde aquí otro día
        ?|esta página; el tiempo sigue
        """);

    /// <summary>Whether the key that skips means yes in a question: s, for sí.</summary>
    public static bool IsSkipYes(string language) => language.StartsWith("es", StringComparison.OrdinalIgnoreCase);

    private static Text Words(string en, string de, string es) => Text.In("en", en).With("de", de).With("es", es);
}

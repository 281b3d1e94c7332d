namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>The words of the screen that are not the library's. What stands in braces is filled in.</summary>
internal static class PlayWords
{
    public static readonly string[] Languages = ["en", "de", "es"];

    public static readonly Text StepOf = Words("step {n} of {of}", "Schritt {n} von {of}", "paso {n} de {of}");
    public static readonly Text Part = Words("this part", "Abschnitt", "esta parte");
    public static readonly Text Step = Words("step", "Schritt", "paso");
    public static readonly Text Routine = Words("routine", "Einheit", "rutina");
    public static readonly Text Next = Words("next", "danach", "después");
    public static readonly Text Last = Words("the end", "Schluss", "el final");
    public static readonly Text Paused = Words("PAUSED", "ANGEHALTEN", "EN PAUSA");
    public static readonly Text Muted = Words("sound off", "Ton aus", "sin sonido");
    public static readonly Text OwnPace = Words(
        "At your own pace: press d when you are done.",
        "Im eigenen Tempo: d drücken, wenn du fertig bist.",
        "A tu ritmo: pulsa d cuando termines.");
    public static readonly Text Slept = Words(
        "The time stood still: paused where you were. Space goes on.",
        "Die Zeit stand still: angehalten, wo du warst. Leertaste: weiter.",
        "El tiempo se detuvo: en pausa donde estabas. Espacio: seguir.");
    public static readonly Text Resumed = Words(
        "Here you were. Get into position; space goes on.",
        "Hier warst du. In Position gehen; Leertaste: weiter.",
        "Aquí estabas. Colócate; espacio: seguir.");
    public static readonly Text SpeechFailed = Words(
        "No speech: {why}", "Keine Sprache: {why}", "Sin voz: {why}");
    public static readonly Text NotKept = Words(
        "Your place cannot be kept: {why}", "Die Stelle lässt sich nicht merken: {why}", "No se puede guardar el lugar: {why}");

    public static readonly Text NobodyThere = Words(
        "This part has no end of its own and there is nobody to say when it is done: skipped.",
        "Dieser Abschnitt endet nicht von selbst, und niemand kann sagen, wann er fertig ist: übersprungen.",
        "Esta parte no termina por sí sola y nadie puede decir cuándo está hecha: se salta.");

    public static readonly Text BeforeYouBegin = Words("Before you begin", "Bevor du anfängst", "Antes de empezar");
    public static readonly Text ReadAgain = Words(
        "'stretchkit show back-relief' shows this again.",
        "„stretchkit show back-relief“ zeigt dies wieder.",
        "«stretchkit show back-relief» lo muestra otra vez.");
    public static readonly Text Unfinished = Words(
        "A session of {when} is unfinished, in step {step}: {where}.",
        "Eine Einheit vom {when} ist nicht beendet, in Schritt {step}: {where}.",
        "Una sesión del {when} quedó sin terminar, en el paso {step}: {where}.");
    public static readonly Text YesNo = Words(
        "y go on from there   n begin anew   q quit",
        "j dort weitermachen   n neu beginnen   q Ende",
        "y seguir desde ahí   n empezar de nuevo   q salir");
    public static readonly Text BeginsAnew = Words(
        "Nobody was asked, so a new one begins; --resume goes on with an unfinished one.",
        "Gefragt wurde niemand, also beginnt eine neue; --resume macht mit einer unbeendeten weiter.",
        "No se preguntó a nadie, así que empieza otra; --resume sigue con una sin terminar.");
    public static readonly Text PutAway = Words(
        "What was done of the unfinished session is in your history.",
        "Was von der unbeendeten Einheit getan war, ist im Verlauf.",
        "Lo hecho de la sesión sin terminar está en tu historial.");
    public static readonly Text Changed = Words(
        "The routine has changed since an unfinished session, which cannot be gone on with.",
        "Die Routine wurde seit einer unbeendeten Einheit geändert; mit ihr geht es nicht weiter.",
        "La rutina cambió desde una sesión sin terminar; no se puede seguir con ella.");
    public static readonly Text NothingToResume = Words(
        "Nothing is unfinished, so it begins at the beginning.",
        "Es ist nichts unbeendet, also beginnt es am Anfang.",
        "No hay nada sin terminar, así que empieza por el principio.");
    public static readonly Text LeftUnfinished = Words(
        "Left here. '{command}' goes on from this place.",
        "Hier verlassen. „{command}“ macht an dieser Stelle weiter.",
        "Interrumpida aquí. «{command}» sigue desde este lugar.");

    public static readonly Text Finished = Words("done", "fertig", "terminada");
    public static readonly Text StoppedEarly = Words("stopped early", "vorzeitig beendet", "terminada antes");
    public static readonly Text Stretch = Words("stretch", "Dehnung", "estiramiento");
    public static readonly Text DoneHolds = Words("done", "getan", "hecho");
    public static readonly Text Partly = Words("partly", "teilweise", "en parte");
    public static readonly Text Skipped = Words("skipped", "ausgelassen", "saltado");
    public static readonly Text Planned = Words("planned", "geplant", "previsto");
    public static readonly Text Held = Words("actual", "tatsächlich", "real");
    public static readonly Text Together = Words("together", "zusammen", "en total");
    public static readonly Text Saved = Words("It is in your history.", "Sie ist im Verlauf.", "Está en tu historial.");
    public static readonly Text NothingSaved = Words(
        "Nothing was begun, so nothing is saved.", "Nichts wurde begonnen, also ist nichts gespeichert.", "No se empezó nada, así que no se guarda nada.");

    public static readonly Text KeyPause = Words("space pause", "Leertaste Pause", "espacio pausa");
    public static readonly Text KeyGoOn = Words("space go on", "Leertaste weiter", "espacio seguir");
    public static readonly Text KeyDone = Words("d done", "d fertig", "d hecho");
    public static readonly Text KeySkip = Words("s skip", "s überspringen", "s saltar");
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
        s, →|saltar esta parte
        b, ←|volver a la parte anterior
        r|repetir este paso desde el principio
        d, ⏎|hecho: un movimiento a tu ritmo
        m|sonido sí o no
        q|salir: lo hecho queda en tu historial
        Ctrl+C|irse y seguir desde aquí otro día
        ?|esta página; el tiempo sigue
        """);

    private static Text Words(string en, string de, string es) => Text.In("en", en).With("de", de).With("es", es);
}

namespace StretchKit.Samples.Terminal.Remind.View;

/// <summary>The words of reminders that are not the library's. What stands in braces is filled in.</summary>
internal static class RemindWords
{
    public static readonly Text Next = Words("Next reminder", "Nächste Erinnerung", "Próximo recordatorio");
    public static readonly Text Now = Words("It is time", "Es ist so weit", "Es la hora");
    public static readonly Text In = Words("in {time}", "in {time}", "en {time}");
    public static readonly Text Ago = Words("{time} ago", "vor {time}", "hace {time}");
    public static readonly Text JustNow = Words("just now", "gerade eben", "ahora mismo");
    public static readonly Text Soon = Words("in less than a minute", "in weniger als einer Minute", "en menos de un minuto");
    public static readonly Text Then = Words("Then", "Danach", "Después");
    public static readonly Text None = Words("No further reminder.", "Keine weitere Erinnerung.", "No hay más recordatorios.");
    public static readonly Text Paused = Words("PAUSED", "ANGEHALTEN", "EN PAUSA");
    public static readonly Text PausedUntil = Words("PAUSED until {time}", "ANGEHALTEN bis {time}", "EN PAUSA hasta las {time}");

    public static readonly Text TimeFor = Words("Time for {routine}", "Zeit für {routine}", "Hora de {routine}");
    public static readonly Text TimeForLate = Words(
        "Time for {routine} (was due at {time})", "Zeit für {routine} (war um {time} fällig)", "Hora de {routine} (era a las {time})");

    public static readonly Text Snoozed = Words("It comes again at {time}.", "Sie kommt um {time} wieder.", "Volverá a las {time}.");
    public static readonly Text Skipped = Words("Skipped.", "Ausgelassen.", "Saltado.");
    public static readonly Text PausedForAnHour = Words("No reminders for an hour.", "Eine Stunde lang keine Erinnerungen.", "Sin recordatorios durante una hora.");
    public static readonly Text Resumed = Words("Reminders come again.", "Erinnerungen kommen wieder.", "Vuelven los recordatorios.");
    public static readonly Text NothingToAnswer = Words(
        "No reminder waits for an answer.", "Keine Erinnerung wartet auf eine Antwort.", "Ningún recordatorio espera respuesta.");
    public static readonly Text AnotherRuns = Words(
        "Another 'remind' runs on this data: each reminder is told by one of the two.",
        "Ein weiteres „remind“ läuft auf diesen Daten: jede Erinnerung meldet eines von beiden.",
        "Otro «remind» usa estos datos: cada recordatorio lo da uno de los dos.");
    public static readonly Text NotifyFailed = Words(
        "--notify did not work: {why}", "--notify hat nicht funktioniert: {why}", "--notify no funcionó: {why}");
    public static readonly Text Left = Words(
        "remind has ended: no reminders until it runs again.",
        "remind ist zu Ende: keine Erinnerungen, bis es wieder läuft.",
        "remind ha terminado: no habrá recordatorios hasta que vuelva a ejecutarse.");

    public static readonly Text KeyPlay = Words("p play", "p spielen", "p empezar");
    public static readonly Text KeyPlayNow = Words("p play now", "p jetzt spielen", "p empezar ya");
    public static readonly Text KeySnooze = Words("s snooze {time}", "s später ({time})", "s posponer {time}");
    public static readonly Text KeySkip = Words("x skip", "x auslassen", "x saltar");
    public static readonly Text KeyPause = Words("h pause an hour", "h Stunde Pause", "h pausar una hora");
    public static readonly Text KeyResume = Words("r resume", "r weiter", "r reanudar");
    public static readonly Text KeyWhy = Words("w why then?", "w warum dann?", "w ¿por qué?");
    public static readonly Text KeyQuit = Words("q leave", "q Ende", "q salir");

    private static Text Words(string en, string de, string es) => Text.In("en", en).With("de", de).With("es", es);
}

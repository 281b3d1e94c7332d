namespace StretchKit.Samples.Terminal.Remind.View;

/// <summary>The words of reminders that are not the library's. What stands in braces is filled in.</summary>
internal static class RemindWords
{
    public static readonly Text Next = Words("Next reminder", "Nächste Erinnerung", "Próximo recordatorio");
    public static readonly Text Now = Words("It is time", "Es ist so weit", "Es la hora");
    public static readonly Text In = Words("in {time}", "in {time}", "dentro de {time}");
    public static readonly Text Ago = Words("{time} ago", "vor {time}", "hace {time}");
    public static readonly Text JustNow = Words("just now", "gerade eben", "ahora mismo");
    public static readonly Text Soon = Words("in less than a minute", "in weniger als einer Minute", "dentro de menos de un minuto");
    public static readonly Text Then = Words("Then", "Danach", "Después");
    public static readonly Text None = Words("No further reminder.", "Keine weitere Erinnerung.", "No hay más recordatorios.");
    public static readonly Text Paused = Words("PAUSED", "PAUSIERT", "EN PAUSA");
    public static readonly Text PausedUntil = Words("PAUSED until {time}", "PAUSIERT bis {time}", "EN PAUSA hasta las {time}");

    public static readonly Text TimeFor = Words("Time to stretch: {routine}", "Zeit zum Dehnen: {routine}", "Hora de estirar: {routine}");
    public static readonly Text TimeForLate = Words(
        "Time to stretch: {routine} (was due at {time})",
        "Zeit zum Dehnen: {routine} (war um {time} fällig)",
        "Hora de estirar: {routine} (era a las {time})");

    public static readonly Text Snoozed = Words(
        "You will be reminded again at {time}.", "Du wirst um {time} noch einmal erinnert.", "Se te recordará otra vez a las {time}.");
    public static readonly Text Skipped = Words("Skipped.", "Übersprungen.", "Omitido.");
    public static readonly Text PausedForAnHour = Words("No reminders for an hour.", "Eine Stunde lang keine Erinnerungen.", "Sin recordatorios durante una hora.");
    public static readonly Text Resumed = Words("Reminders come again.", "Erinnerungen kommen wieder.", "Vuelven los recordatorios.");
    public static readonly Text NothingToAnswer = Words(
        "No reminder waits for an answer.", "Keine Erinnerung wartet auf eine Antwort.", "Ningún recordatorio espera respuesta.");
    public static readonly Text AnotherRuns = Words(
        "Another 'remind' runs on this data: each reminder is told by one of the two.",
        "Ein weiteres „remind“ läuft auf diesen Daten: Jede Erinnerung meldet eines von beiden.",
        "Otro «remind» usa estos datos: cada recordatorio lo da uno de los dos.");
    public static readonly Text NotifyFailed = Words(
        "--notify did not work: {why}", "--notify hat nicht funktioniert: {why}", "--notify no funcionó: {why}");
    public static readonly Text Left = Words(
        "remind has ended: no reminders until it runs again.",
        "remind ist zu Ende: Bis es wieder läuft, kommen keine Erinnerungen.",
        "remind ha terminado: no habrá recordatorios hasta que vuelva a ejecutarse.");

    public static readonly Text KeyPlay = Words("p play", "p starten", "p empezar");
    public static readonly Text KeyPlayNow = Words("p play now", "p jetzt starten", "p empezar ya");
    public static readonly Text KeySnooze = Words("s snooze {time}", "s später ({time})", "s posponer {time}");
    public static readonly Text KeySkip = Words("x skip", "x überspringen", "x omitir");
    public static readonly Text KeyPause = Words("h pause an hour", "h eine Stunde Pause", "h pausar una hora");
    public static readonly Text KeyResume = Words("r resume", "r weiter", "r reanudar");
    public static readonly Text KeyWhy = Words("w why at that time?", "w warum zu dieser Zeit?", "w ¿por qué a esa hora?");
    public static readonly Text KeyQuit = Words("q leave", "q Ende", "q salir");

    private static Text Words(string en, string de, string es) => Text.In("en", en).With("de", de).With("es", es);
}

using System;
using System.Collections.Generic;

namespace StretchKit.Samples.Web.Client.Days;

/// <summary>The texts of the page of the day.</summary>
public static class Words
{
    public static readonly Text PlanIsRead = In("Your plan is being read.", "Dein Plan wird gelesen.", "Se está leyendo tu plan.");
    public static readonly Text NoReminders = In("No reminders on this day.", "Keine Erinnerungen an diesem Tag.", "Sin recordatorios este día.");
    public static readonly Text NotToday = In("Not today", "Heute nicht", "Hoy no");
    public static readonly Text NextUp = In("Next", "Als Nächstes", "Siguiente");
    public static readonly Text At = In("at {time}", "um {time}", "a las {time}");
    public static readonly Text StartNow = In("Start now", "Jetzt starten", "Empezar ya");
    public static readonly Text NothingMore = In("Nothing more is planned.", "Es ist nichts mehr geplant.", "No hay nada más previsto.");
    public static readonly Text ChangeThePlan = In("change the plan", "Plan ändern", "cambiar el plan");
    public static readonly Text Reminders = In("Reminders", "Erinnerungen", "Recordatorios");
    public static readonly Text TimeToStretch = In("Time to stretch", "Zeit zum Dehnen", "Hora de estirar");
    public static readonly Text Start = In("Start", "Starten", "Empezar");
    public static readonly Text Snooze = In("Snooze", "Später", "Posponer");
    public static readonly Text Skip = In("Skip", "Überspringen", "Omitir");
    public static readonly Text Why = In("Why?", "Warum?", "¿Por qué?");
    public static readonly Text Close = In("Close", "Schließen", "Cerrar");
    public static readonly Text Offline = In(
        "The server cannot be reached; try again when you are online.",
        "Der Server ist nicht erreichbar; versuch es noch einmal, wenn du online bist.",
        "No se puede conectar con el servidor; inténtalo otra vez cuando haya red.");

    private static readonly Text Next = In("next", "als Nächstes", "siguiente");
    private static readonly Text Snoozed = In("snoozed to {time}", "verschoben auf {time}", "pospuesto a las {time}");

    private static readonly Dictionary<DayReminderStatus, Text> Statuses = new()
    {
        [DayReminderStatus.Upcoming] = In("to come", "kommt noch", "pendiente"),
        [DayReminderStatus.Due] = In("due", "fällig", "toca ahora"),
        [DayReminderStatus.Missed] = In("missed", "verpasst", "perdido"),
        [DayReminderStatus.Delivered] = In("reminded", "erinnert", "avisado"),
        [DayReminderStatus.Done] = In("done", "erledigt", "hecho"),
        [DayReminderStatus.PartlyDone] = In("partly done", "teilweise erledigt", "hecho en parte"),
        [DayReminderStatus.Spared] = In("not needed", "nicht nötig", "no hace falta"),
        [DayReminderStatus.Skipped] = In("skipped", "übersprungen", "omitido"),
        [DayReminderStatus.Absorbed] = In("gave way", "entfällt zugunsten einer anderen", "cede a otro"),
        [DayReminderStatus.HeldBack] = In("held back", "zurückgehalten", "retenido"),
        [DayReminderStatus.Quiet] = In("quiet time", "Ruhezeit", "horas de silencio"),
        [DayReminderStatus.Paused] = In("paused", "pausiert", "en pausa"),
        [DayReminderStatus.Dropped] = In("does not come", "entfällt", "no llega"),
    };

    /// <summary>Returns the name of a routine, or its id if the catalogue does not contain it.</summary>
    public static string Routine(string id, string? language) => Catalog.FindRoutine(id)?.Name.For(language) ?? id;

    /// <summary>Returns the address of the page that plays a routine for a reminder.</summary>
    public static string PlayAddress(string? routineId, OccurrenceName reminder)
        => $"play/{routineId}?rule={reminder.RuleId}&answers={Uri.EscapeDataString(reminder.ToString())}";

    /// <summary>Returns the status of a reminder in words.</summary>
    public static string Of(DayReminder reminder, bool isNext, string? language)
        => reminder.Status == DayReminderStatus.Snoozed ? Snoozed.For(language).Replace("{time}", Span.Clock(reminder.Local.TimeOfDay))
            : isNext ? Next.For(language)
            : Of(reminder.Status, language);

    /// <summary>Returns a status in words, whatever its instants.</summary>
    public static string Of(DayReminderStatus status, string? language) => Statuses[status].For(language);

    /// <summary>Returns the class of its tag in the style sheet.</summary>
    public static string Colour(DayReminder reminder, bool isNext) => reminder.Status switch
    {
        DayReminderStatus.Done => "tag good",
        DayReminderStatus.Due or DayReminderStatus.Delivered or DayReminderStatus.PartlyDone => "tag warn",
        DayReminderStatus.Upcoming when isNext => "tag next",
        _ => "tag",
    };

    private static Text In(string en, string de, string es) => Text.In("en", en).With("de", de).With("es", es);
}

using System;
using static StretchKit.Internal.Phrases;

namespace StretchKit.Reminders;

/// <summary>The words of explanations and refusals. What stands in braces is filled in.</summary>
internal static class ReminderPhrases
{
    public static Text For(ExplanationCode code) => code switch
    {
        ExplanationCode.UnknownRule => Words(
            "the plan has no such rule", "der Plan hat keine solche Regel", "el plan no tiene esa regla"),
        ExplanationCode.BeforeStart => Words(
            "the day is before the plan begins", "der Tag liegt vor dem Beginn des Plans", "el día es anterior al inicio del plan"),
        ExplanationCode.AfterEnd => Words(
            "the day is after the plan ends", "der Tag liegt nach dem Ende des Plans", "el día es posterior al final del plan"),
        ExplanationCode.Excepted => Words(
            "the plan leaves the day out", "der Plan lässt den Tag aus", "el plan excluye ese día"),
        ExplanationCode.NotOnWeekday => Words(
            "the rule is not for this day of the week", "die Regel gilt nicht an diesem Wochentag", "la regla no vale para ese día de la semana"),
        ExplanationCode.NotInRepeat => Words(
            "the rule's recurrence does not include the day", "die Regel gilt an diesem Tag nicht", "la repetición de la regla no incluye el día"),
        ExplanationCode.NotInCycle => Words(
            "the day is off in the rule's cycle", "der Tag ist im Zyklus der Regel frei", "el día es libre en el ciclo de la regla"),
        ExplanationCode.NotInProgram => Words(
            "the program has nothing for the rule's slot on this day", "das Programm hat an diesem Tag nichts für die Tageszeit dieser Regel", "el programa no tiene nada ese día para el turno de la regla"),
        ExplanationCode.NoDate => Words(
            "the rule names no time on this day", "die Regel nennt keine Zeit an diesem Tag", "la regla no indica ninguna hora ese día"),
        ExplanationCode.NoSuchSlot => Words(
            "the rule has no such time on this day", "die Regel hat diese Zeit an diesem Tag nicht", "la regla no tiene esa hora ese día"),
        ExplanationCode.Nominal => Words("{at} nominal", "{at} vorgesehen", "{at} prevista"),
        ExplanationCode.Jittered => Words("{at} after a random shift", "{at} nach zufälliger Verschiebung", "{at} tras un desfase aleatorio"),
        ExplanationCode.SkippedByClockChange => Words(
            "skipped: this local time does not exist on this date", "entfällt: Diese Uhrzeit gibt es an diesem Tag nicht", "omitida: esa hora no existe ese día"),
        ExplanationCode.DroppedByQuiet => Words(
            "dropped by quiet {from}–{to}", "entfällt in der Ruhezeit {from}–{to}", "descartada por el horario de silencio {from}–{to}"),
        ExplanationCode.DeferredByQuiet => Words(
            "{at} after quiet {from}–{to}", "{at} nach der Ruhezeit {from}–{to}", "{at} tras el horario de silencio {from}–{to}"),
        ExplanationCode.DeferredPastWaking => Words(
            "dropped: quiet {from}–{to} ends after the waking hours", "entfällt: Die Ruhezeit {from}–{to} endet nach der Schlafenszeit", "descartada: el horario de silencio {from}–{to} acaba después de la hora de dormir"),
        ExplanationCode.BeforeTravel => Words(
            "before the time-zone change", "vor dem Zeitzonenwechsel", "anterior al cambio de zona horaria"),
        ExplanationCode.KeptBeforeTravel => Words(
            "was there before the time-zone change", "gab es schon vor dem Zeitzonenwechsel", "ya estaba antes del cambio de zona horaria"),
        ExplanationCode.LeftBehind => Words(
            "dropped: the day was over in the new time zone", "entfällt: In der neuen Zeitzone war der Tag vorbei", "descartada: en la nueva zona horaria el día había terminado"),
        ExplanationCode.Absorbed => Words(
            "absorbed by {other} at {at}", "zusammengelegt mit {other} um {at}", "absorbida por {other} a las {at}"),
        ExplanationCode.LostInstant => Words(
            "gave way to {other} of another day", "weicht {other} eines anderen Tages", "deja paso a {other} de otro día"),
        ExplanationCode.OverLimit => Words(
            "dropped: the day's limit is {limit}", "entfällt: Das Tageslimit ist {limit}", "descartada: el límite del día es {limit}"),
        ExplanationCode.Delivered => Words("delivered", "zugestellt", "entregada"),
        ExplanationCode.Skipped => Words("skipped by you", "von dir übersprungen", "la has omitido tú"),
        ExplanationCode.Snoozed => Words("snoozed to {at}", "verschoben auf {at}", "pospuesta hasta las {at}"),
        ExplanationCode.Answered => Words(
            "answered by the session that ended at {at}", "erledigt durch die Einheit bis {at}", "cumplida con la sesión que acabó a las {at}"),
        ExplanationCode.Spared => Words(
            "not needed after the session that ended at {at}", "nicht nötig nach der Einheit bis {at}", "innecesaria tras la sesión que acabó a las {at}"),
        ExplanationCode.HeldBack => Words(
            "held back by {other} at {at}", "zurückgehalten wegen {other} um {at}", "retenida por {other} a las {at}"),
        ExplanationCode.Paused => Words("paused {from}–{to}", "Pause {from}–{to}", "en pausa {from}–{to}"),
        ExplanationCode.InstantTaken => Words(
            "{other} comes at the same instant", "{other} kommt zum selben Zeitpunkt", "{other} llega en el mismo instante"),
        ExplanationCode.Comes => Words("comes at {at}", "kommt um {at}", "llega a las {at}"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };

    public static Text For(RefusalCode code) => code switch
    {
        RefusalCode.PauseEndsBeforeStart => Words(
            "The pause must end after it starts.", "Die Pause muss nach ihrem Beginn enden.", "La pausa debe terminar después de empezar."),
        RefusalCode.PauseStartsBeforeEvent => Words(
            "A pause cannot start in the past.", "Eine Pause kann nicht in der Vergangenheit beginnen.", "Una pausa no puede empezar en el pasado."),
        RefusalCode.SessionEndsBeforeStart => Words(
            "The session must end after it started.", "Die Einheit muss nach ihrem Beginn enden.", "La sesión debe terminar después de empezar."),
        RefusalCode.NoSuchOccurrence => Words(
            "The plan has no such reminder on this day.",
            "Der Plan hat an diesem Tag keine solche Erinnerung.",
            "El plan no tiene ese recordatorio ese día."),
        RefusalCode.NotDue => Words(
            "The reminder is not due yet.", "Die Erinnerung ist noch nicht fällig.", "Todavía no es la hora del recordatorio."),
        RefusalCode.AlreadySkipped => Words(
            "The reminder was skipped.", "Die Erinnerung wurde übersprungen.", "El recordatorio se omitió."),
        RefusalCode.AlreadyAnswered => Words(
            "A session has already answered this reminder.",
            "Eine Einheit hat diese Erinnerung schon erledigt.",
            "Una sesión ya ha cumplido este recordatorio."),
        RefusalCode.SnoozeLimit => Words(
            "The reminder cannot be snoozed any more.",
            "Die Erinnerung lässt sich nicht noch einmal verschieben.",
            "El recordatorio ya no se puede posponer más."),
        RefusalCode.SnoozeOutOfRange => Words(
            "A snooze must end after it begins, within a day.",
            "Verschoben wird auf einen späteren Zeitpunkt, höchstens um einen Tag.",
            "Solo se puede posponer a un momento posterior, como mucho un día."),
        RefusalCode.PastWaking => Words(
            "The snooze would end after the waking hours of the day.",
            "Das Verschieben würde erst nach der Schlafenszeit enden.",
            "El recordatorio pospuesto llegaría después de la hora de dormir."),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };
}

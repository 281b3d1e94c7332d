using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using StretchKit.Hosting;

namespace StretchKit.Samples.Web.Reminders;

/// <summary>A reminder on its way to pages.</summary>
/// <param name="Id">The delivery's key without the person: the occurrence, and how often it was put off (<c>desk/2026-03-09/11:00+1</c>).</param>
/// <param name="Occurrence">The occurrence's name, as events name it.</param>
/// <param name="RoutineId">The routine to do.</param>
/// <param name="At">When it was delivered, in UTC.</param>
internal sealed record ShownReminder(string Id, string Occurrence, string RoutineId, DateTimeOffset At)
{
    public static ShownReminder Of(ReminderDelivery delivery) => new(
        IdOf(delivery.Occurrence.Name, delivery.Key.Snoozes),
        delivery.Occurrence.Name.ToString(),
        delivery.Occurrence.RoutineId,
        delivery.Occurrence.At.ToDateTimeOffset() + delivery.Lateness.ToTimeSpan());

    /// <summary>What was delivered lately, in its order, by what is recorded: so nothing of it is remembered twice.</summary>
    public static IEnumerable<ShownReminder> Recorded(PersonReminders person)
    {
        var snoozes = new Dictionary<OccurrenceName, int>();
        foreach (ReminderEvent happened in person.State.Events)
        {
            if (happened.Occurrence is not { } name)
                continue;
            if (happened.Kind == ReminderEventKind.Snoozed)
                snoozes[name] = snoozes.GetValueOrDefault(name) + 1;
            else if (happened.Kind == ReminderEventKind.Delivered && RoutineOf(person.Plan, name) is { } routine)
                yield return new ShownReminder(IdOf(name, snoozes.GetValueOrDefault(name)), name.ToString(), routine, happened.At.ToDateTimeOffset());
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, ShownJson.Default.ShownReminder);

    /// <summary>The routine that a rule names, or that the program which the plan follows has in the rule's slot on that day; null where the plan has changed since.</summary>
    private static string? RoutineOf(Plan plan, OccurrenceName name)
        => plan.Rules.FirstOrDefault(r => r.Id == name.RuleId) is not { } rule ? null
            : rule.RoutineId ?? (rule.SlotId is { } slot ? plan.Program?.On(name.Day)?.RoutineOf(slot) : null);

    private static string IdOf(OccurrenceName name, int snoozes) => snoozes == 0 ? name.ToString() : $"{name}+{snoozes}";
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ShownReminder))]
internal sealed partial class ShownJson : JsonSerializerContext;

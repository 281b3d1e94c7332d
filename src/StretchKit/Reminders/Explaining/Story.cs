using System.Collections.Generic;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Collects the steps of one explanation.</summary>
internal sealed class Story(Facts facts, Leg leg, int day)
{
    private readonly LocalDate _date = Civil.DateOf(day);
    private readonly List<ExplanationStep> _steps = [];

    public void Add(ExplanationCode code, long? at = null, long? from = null, long? to = null)
        => _steps.Add(new ExplanationStep(code, _date, leg.Zone.Zone) { At = Instant(at), From = Instant(from), To = Instant(to) });

    public void Add(ExplanationCode code, in Kept other)
        => _steps.Add(new ExplanationStep(code, _date, leg.Zone.Zone) { At = Instant(other.At), Other = facts.NameOf(other) });

    public void AddLimit(int limit)
        => _steps.Add(new ExplanationStep(ExplanationCode.OverLimit, _date, leg.Zone.Zone) { Limit = limit });

    public Explanation End(string ruleId, Slot? slot) => new(ruleId, _date, slot, ValueList.From(_steps));

    private static Instant? Instant(long? ticks) => ticks is { } given and < Axis.Never ? Axis.At(given) : null;
}

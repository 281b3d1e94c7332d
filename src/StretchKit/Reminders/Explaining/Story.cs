using System.Collections.Generic;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Collects the steps of one explanation.</summary>
internal sealed class Story(Leg leg, LocalDate date)
{
    private readonly List<ExplanationStep> _steps = [];

    public void Add(ExplanationCode code, long? at = null, long? from = null, long? to = null)
        => _steps.Add(new ExplanationStep(code, date, leg.Plan.Zone) { At = Instant(at), From = Instant(from), To = Instant(to) });

    public void Add(ExplanationCode code, in Kept other)
        => _steps.Add(new ExplanationStep(code, date, leg.Plan.Zone)
        {
            At = Instant(other.At),
            Other = new OccurrenceName(leg.Plan.Rules[other.Rule].Rule, Civil.DateOf(other.Day), other.Slot),
        });

    public void AddLimit(int limit)
        => _steps.Add(new ExplanationStep(ExplanationCode.OverLimit, date, leg.Plan.Zone) { Limit = limit });

    public Explanation End(string ruleId, Slot slot) => new(ruleId, date, slot, ValueList.From(_steps));

    private static Instant? Instant(long? ticks) => ticks is { } given and < Axis.Never ? Axis.At(given) : null;
}

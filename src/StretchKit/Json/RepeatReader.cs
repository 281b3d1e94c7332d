using System;
using System.Text;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a recurrence of dates. Each fault of its rule has its own place within the string.</summary>
internal sealed class RepeatReader
{
    private static readonly ObjectTable<RepeatReader> Members = new()
    {
        { "rule", Need.Required, (d, walk) => d.ReadRule(walk) },
        { "from", Need.Required, (d, walk) => d._from = walk.Date() },
    };

    private string? _rule;
    private Walk.Spot _ruleSpot;
    private bool _ruleHasEscapes;
    private LocalDate? _from;

    public static DayRule? Read(Walk walk)
        => Members.Read(walk, new RepeatReader()) is { } d ? d.Build(walk) : null;

    private void ReadRule(Walk walk)
    {
        _ruleSpot = walk.Here();
        _ruleHasEscapes = walk.Raw.IndexOf((byte)'\\') >= 0;
        _rule = walk.String();
    }

    private DayRule? Build(Walk walk)
    {
        DayRuleParseResult result = DayRule.Read(_rule!, _from!.Value);
        foreach (DayRuleFault fault in result.Faults)
        {
            FindingCode code = fault.IsWarning ? FindingCodes.DayRuleWarning : FindingCodes.BadDayRule;
            walk.Fault(code, Place(fault), fault.Message);
        }

        return result.Rule;
    }

    /// <summary>Where a fault stands: within the string, unless escapes make its text longer than what it says.</summary>
    private Walk.Spot Place(DayRuleFault fault)
    {
        if (_ruleHasEscapes)
            return _ruleSpot;
        int before = Encoding.UTF8.GetByteCount(_rule!.ToCharArray(), 0, Math.Min(fault.Position, _rule.Length));
        return _ruleSpot with { Offset = _ruleSpot.Offset + 1 + before };
    }
}

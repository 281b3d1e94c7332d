using System;
using System.Collections.Generic;
using System.Text;

namespace StretchKit.Recurrence;

/// <summary>What reading the text of a <see cref="DayRule"/> gave: the rule, or every fault that kept it from being one.</summary>
public sealed class DayRuleParseResult
{
    internal DayRuleParseResult(DayRule? rule, IReadOnlyList<DayRuleFault> faults)
    {
        Rule = rule;
        Faults = faults;
    }

    /// <summary>The rule; null where the text has a fault that is more than a warning.</summary>
    public DayRule? Rule { get; }

    /// <summary>All faults in the order of their positions, warnings included; empty where there are none.</summary>
    public IReadOnlyList<DayRuleFault> Faults { get; }

    /// <summary>Whether there is a rule.</summary>
    public bool Success => Rule is not null;

    /// <summary>The rule.</summary>
    /// <exception cref="FormatException">There is none; the message lists every fault.</exception>
    public DayRule GetValueOrThrow() => Rule ?? throw new FormatException(Describe());

    internal string Describe()
    {
        var text = new StringBuilder("Not a rule of dates.");
        foreach (DayRuleFault fault in Faults)
        {
            if (!fault.IsWarning)
                text.Append(" At ").Append(fault.Position).Append(": ").Append(fault.Message);
        }

        return text.ToString();
    }
}

namespace StretchKit.Recurrence;

/// <summary>The periods that a rule counts in.</summary>
internal enum Frequency
{
    None,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// <summary>What a rule's text says, part by part. Filled in by the reader and not changed afterwards.</summary>
internal sealed class RuleParts
{
    private readonly NumberSet[] _lists = new NumberSet[RuleNames.PartCount];

    public Frequency Frequency { get; set; }

    public int Interval { get; set; } = 1;

    /// <summary>0 where the rule has no COUNT.</summary>
    public int Count { get; set; }

    public RuleEnd? Until { get; set; }

    /// <summary>1 (Monday) to 7 (Sunday).</summary>
    public int WeekStart { get; set; } = 1;

    /// <summary>BYDAY with its ordinals.</summary>
    public WeekdaySet Weekdays { get; } = new();

    /// <summary>The numbers of a part that is a list of them; empty where the rule does not have it.</summary>
    public ref NumberSet ListOf(RulePart part) => ref _lists[(int)part];
}

using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Recurrence;

/// <summary>The faults found while reading a rule.</summary>
internal sealed class RuleFaults
{
    private const int LongestValue = 40;

    private readonly List<DayRuleFault> _faults = [];

    /// <summary>Whether one of them is more than a warning.</summary>
    public bool AnyError { get; private set; }

    public void Add(DayRuleFaultKind kind, TextPiece piece, RulePart part, string? allowed = null, string? suggestion = null)
        => Add(kind, piece, RuleNames.Of(part), allowed, suggestion);

    public void Add(
        DayRuleFaultKind kind, TextPiece piece, string? part = null, string? allowed = null, string? suggestion = null)
    {
        string? value = piece.Length == 0 ? null : Shorten(piece.ToString());
        var fault = new DayRuleFault(
            kind, piece.Start, piece.Length, part is null ? null : Shorten(part), value, allowed, suggestion);
        AnyError |= !fault.IsWarning;
        _faults.Add(fault);
    }

    /// <summary>The faults in the order of their positions; those at one position as they were found.</summary>
    public IReadOnlyList<DayRuleFault> ToList() => _faults.OrderBy(fault => fault.Position).ToList().AsReadOnly();

    private static string Shorten(string text) => text.Length <= LongestValue ? text : text.Substring(0, LongestValue);
}

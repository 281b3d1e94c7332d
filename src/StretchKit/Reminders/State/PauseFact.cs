using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>A pause, half-open. Immutable.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="End">The first instant after it; <see cref="Axis.Never"/> for none.</param>
/// <param name="Rule">The index of the rule that is paused; <see cref="AllRules"/> for all.</param>
/// <param name="BeganAtOnce">Whether it began with its event, and was not booked ahead.</param>
internal sealed record PauseFact(long From, long End, int Rule, bool BeganAtOnce) : ISpan
{
    public const int AllRules = -1;

    public static IComparer<PauseFact> ByStart { get; } = Comparer<PauseFact>.Create((one, other)
        => (one.From, one.Rule, one.End, one.BeganAtOnce).CompareTo((other.From, other.Rule, other.End, other.BeganAtOnce)));

    long ISpan.To => End - 1;

    /// <summary>Whether it is of a rule or of all.</summary>
    public bool Concerns(int rule) => Rule == AllRules || Rule == rule;
}

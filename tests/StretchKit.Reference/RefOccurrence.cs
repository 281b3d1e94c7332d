using NodaTime;

namespace StretchKit.Reference;

/// <summary>One computed reminder: the answer of the engine.</summary>
/// <param name="Routine">The rule's routine on the plan-day; null only if the program has none there any more.</param>
/// <param name="Zone">The zone in which its instant was computed.</param>
public sealed record RefOccurrence(
    Instant At, string Name, string Rule, string? Routine, LocalDate Day, Instant Nominal, string Zone);

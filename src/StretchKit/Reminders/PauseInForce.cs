using NodaTime;

namespace StretchKit.Reminders;

/// <summary>A pause that holds at some instant.</summary>
/// <param name="From">The first instant of the pause.</param>
/// <param name="Until">The first instant after the pause, or <c>null</c> if it has no end.</param>
/// <param name="RuleId">The id of the rule that is paused, or <c>null</c> if all rules are.</param>
public sealed record PauseInForce(Instant From, Instant? Until, string? RuleId);

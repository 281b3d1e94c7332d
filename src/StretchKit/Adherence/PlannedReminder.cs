namespace StretchKit.Adherence;

/// <summary>A reminder that a session may answer.</summary>
/// <param name="Day">Its plan-day.</param>
/// <param name="RuleId">Its rule.</param>
/// <param name="RoutineId">The routine that it reminds of.</param>
/// <param name="At">When it is or was due, after a snooze too, on the engine's axis.</param>
/// <param name="IsSatisfied">Whether a session made it unnecessary.</param>
internal sealed record PlannedReminder(int Day, string RuleId, string RoutineId, long At, bool IsSatisfied);

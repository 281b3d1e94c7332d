namespace StretchKit.Tests.Reminders;

/// <summary>An event in the order of recording.</summary>
/// <param name="Event">The event.</param>
/// <param name="IsJudged">Whether it is applied; if not, it is added as a fact.</param>
internal sealed record Recorded(ReminderEvent Event, bool IsJudged);

using System;

namespace StretchKit.Hosting.Telemetry;

/// <summary>Something that is wrong with the reminders.</summary>
/// <param name="Message">What.</param>
/// <param name="IsFatal">Whether reminders do not come; else they come in part, or are about to.</param>
/// <param name="Failure">What was thrown; null for nothing.</param>
internal sealed record ReminderFault(string Message, bool IsFatal, Exception? Failure);

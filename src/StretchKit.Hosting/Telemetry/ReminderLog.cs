using System;
using Microsoft.Extensions.Logging;

namespace StretchKit.Hosting.Telemetry;

/// <summary>The log entries. An id never changes its meaning and is never used again.</summary>
internal static partial class ReminderLog
{
    [LoggerMessage(1, LogLevel.Debug, "Delivering {Occurrence}, attempt {Attempt}, to {Person}.", EventName = "DeliveryBegun")]
    public static partial void Begun(ILogger log, string occurrence, int attempt, string person);

    [LoggerMessage(2, LogLevel.Information, "Delivered {Occurrence} on attempt {Attempt}, {LatenessSeconds} s after its time, to {Person}.", EventName = "Delivered")]
    public static partial void Delivered(ILogger log, string occurrence, int attempt, double latenessSeconds, string person);

    [LoggerMessage(3, LogLevel.Warning, "Attempt {Attempt} to deliver {Occurrence} to {Person} failed; it will be tried again.", EventName = "DeliveryFailed")]
    public static partial void Failed(ILogger log, Exception? failure, string occurrence, int attempt, string person);

    [LoggerMessage(4, LogLevel.Error, "{Occurrence} was given up after {Attempt} attempts to deliver it to {Person}.", EventName = "DeliveryGivenUp")]
    public static partial void GivenUp(ILogger log, Exception? failure, string occurrence, int attempt, string person);

    [LoggerMessage(5, LogLevel.Warning, "Attempt {Attempt} at {Occurrence} for {Person} took longer than its lease, or the person is forgotten: its end is not recorded.", EventName = "DeliveryTakenOver")]
    public static partial void TakenOver(ILogger log, string occurrence, int attempt, string person);

    [LoggerMessage(6, LogLevel.Error, "The sink failed when it was told that {Occurrence} for {Person} is given up.", EventName = "GiveUpFailed")]
    public static partial void GiveUpFailed(ILogger log, Exception failure, string occurrence, string person);

    [LoggerMessage(7, LogLevel.Error, "The reminders of {Person} cannot be read or written; they will be tried again.", EventName = "PersonFailed")]
    public static partial void PersonFailed(ILogger log, Exception failure, string person);

    [LoggerMessage(8, LogLevel.Error, "The store of reminders failed; it will be tried again.", EventName = "StoreFailed")]
    public static partial void StoreFailed(ILogger log, Exception failure);
}

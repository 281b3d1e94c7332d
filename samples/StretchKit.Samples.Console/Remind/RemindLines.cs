using System;
using System.Threading;
using NodaTime;
using NodaTime.Text;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play;
using StretchKit.Samples.Terminal.Remind.View;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>Reminders in plain lines, each with its time in the plan's zone, for a file, a pipe, or a terminal that can do no more.</summary>
internal sealed class RemindLines(Screen screen, PlanRoutines routines, DateTimeZone zone, string language) : IRemindStage
{
    private static readonly OffsetDateTimePattern Stamp = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'sso<+HH:mm>");

    /// <summary>By then what is due has come, also if the clock was set.</summary>
    private static readonly TimeSpan LongEnough = Person.CheckEvery + TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private Instant _due = Instant.MinValue;

    public void Due(ReminderDelivery delivery)
    {
        Say(Words(delivery));
        lock (_lock)
            _due = delivery.Occurrence.At;
    }

    public string Words(ReminderDelivery delivery) => DeliveryWords.Of(delivery, routines, language);

    public void Complain(string failure) => Say(RemindWords.NotifyFailed.For(language).Replace("{why}", failure));

    public void Say(string text)
    {
        lock (_lock)
            screen.Line($"{Stamp.Format(screen.Clock.GetCurrentInstant().InZone(zone).ToOffsetDateTime())}  {text}");
    }

    /// <summary>Says what comes next whenever that changes, until the process is asked to end.</summary>
    public void Run(IReminders reminders, Inbox inbox)
    {
        (Instant? At, string Text) told = default;
        for (PlayEvent? happened = null; happened?.Exit is null; happened = inbox.Take(Person.CheckEvery))
        {
            (Instant? At, string Text) next = Next(reminders);
            if (next == told)
                continue;

            // It changes in the moment in which the last is due: that is told first, if it is told here.
            if (told.At <= screen.Clock.GetCurrentInstant() && !IsTold(told.At.Value) && inbox.Take(LongEnough) is { Exit: not null })
                return;
            told = Next(reminders);
            Say(told.Text);
        }
    }

    private bool IsTold(Instant at)
    {
        lock (_lock)
            return _due >= at;
    }

    private (Instant? At, string Text) Next(IReminders reminders)
    {
        try
        {
            return Person.Wait(reminders.NextAsync(Person.Id)) is { } next
                ? (next.At, $"{RemindWords.Next.For(language)}: {RemindTimes.Full(next.At, zone)}  {routines.Name(next.RoutineId, language)} ({next.RuleId})")
                : (null, RemindWords.None.For(language));
        }
        catch (CommandFailed failure)
        {
            return (null, failure.Lines[0]);
        }
    }
}

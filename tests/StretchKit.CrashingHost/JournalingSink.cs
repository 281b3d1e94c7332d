using System;
using System.Threading;
using System.Threading.Tasks;
using StretchKit.Hosting;

namespace StretchKit.CrashingHost;

/// <summary>Shows a reminder by writing it down.</summary>
internal sealed class JournalingSink(Journal journal, KillSwitch kill) : IReminderSink
{
    public ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
    {
        journal.Write(FormattableString.Invariant($"delivered {delivery.Attempt} {delivery.Key}"));
        kill.Reached("after-sink");
        return ValueTask.CompletedTask;
    }
}

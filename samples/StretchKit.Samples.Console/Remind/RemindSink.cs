using System.Threading;
using System.Threading.Tasks;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Play;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>Where due reminders arrive: whoever sits here is told, and then the screen looks what there is to answer.</summary>
internal sealed class RemindSink(IRemindStage stage, Notifier notifier, Inbox inbox) : IReminderSink
{
    public async ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
    {
        stage.Due(delivery);
        if (await notifier.TellAsync(stage.Words(delivery), cancellation) is { } failure)
            stage.Complain(failure);
        inbox.Put(PlayEvent.Redraw);
    }
}

using System.Threading;
using System.Threading.Tasks;
using StretchKit.Hosting;

namespace StretchKit.Samples.Web.Reminders;

/// <summary>Shows reminders in the pages that their visitor has open. Without one nothing is lost: the delivery is recorded, and pages show it when they open.</summary>
internal sealed class PageSink(OpenPages pages) : IReminderSink
{
    public ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
    {
        pages.Show(delivery.PersonId, ShownReminder.Of(delivery));
        return ValueTask.CompletedTask;
    }
}

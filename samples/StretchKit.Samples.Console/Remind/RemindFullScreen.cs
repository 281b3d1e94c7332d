using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Remind.View;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>Reminders on the whole terminal: the loop draws how things stand, so all that a delivery leaves here is a failure.</summary>
internal sealed class RemindFullScreen(PlanRoutines routines, string language) : IRemindStage
{
    /// <summary>What the loop has to tell about the last delivery; null for nothing.</summary>
    public string? Failure { get; private set; }

    public void Due(ReminderDelivery delivery) => Failure = null;

    public string Words(ReminderDelivery delivery) => DeliveryWords.Of(delivery, routines, language);

    public void Complain(string failure) => Failure = RemindWords.NotifyFailed.For(language).Replace("{why}", failure);
}

using StretchKit.Hosting;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>Where reminders are shown.</summary>
internal interface IRemindStage
{
    /// <summary>A reminder has come due, here and in no other process.</summary>
    void Due(ReminderDelivery delivery);

    /// <summary>What a notification says of it.</summary>
    string Words(ReminderDelivery delivery);

    /// <summary>The person's own command has not told them, for this reason.</summary>
    void Complain(string failure);
}

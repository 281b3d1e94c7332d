using NodaTime.Text;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Remind.View;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>What a reminder says.</summary>
internal static class DeliveryWords
{
    private static readonly OffsetDateTimePattern Minute = OffsetDateTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary><c>Time to stretch: Desk break</c>; of one that comes late, also when it was due.</summary>
    public static string Of(ReminderDelivery delivery, PlanRoutines routines, string language)
        => (delivery.IsCatchUp ? RemindWords.TimeForLate : RemindWords.TimeFor).For(language)
            .Replace("{time}", Minute.Format(delivery.Occurrence.At.InZone(delivery.Occurrence.Zone).ToOffsetDateTime()))
            .Replace("{routine}", routines.Name(delivery.Occurrence.RoutineId, language));
}

using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Remind;
using StretchKit.Samples.Terminal.Remind.View;

namespace StretchKit.Tests.Samples.Remind;

/// <summary>Screens of <c>remind</c> at times of an ordinary day.</summary>
internal static class RemindScreens
{
    public static readonly string[] Names = ["remind-waiting", "remind-due", "remind-paused"];

    public static IReadOnlyList<Line> Lines(string name, int width, int height)
    {
        Plan plan = StretchKit.Catalog.BackReliefDay with { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] };
        Schedule schedule = plan.ToSchedule();
        Instant now = At(name == "remind-waiting" ? "2026-03-09T05:12:00Z" : "2026-03-09T06:03:00Z");
        ReminderState state = ReminderState.Empty;
        if (name == "remind-due")
            state = state.Apply(ReminderEvent.Delivered(schedule.Next(At("2026-03-09T05:12:00Z"))!.Value, At("2026-03-09T06:00:00Z")));
        if (name == "remind-paused")
            state = state.Apply(ReminderEvent.Paused(now, now + Duration.FromHours(1)));
        return RemindScreen.Lines(
            new RemindView(plan, plan.Zone, Situation.Of(new PersonReminders(plan, state), now), now, "en", id => StretchKit.Catalog.FindRoutine(id)!.Name.For("en")),
            width,
            height);
    }

    private static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}

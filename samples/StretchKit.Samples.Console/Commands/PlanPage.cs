using System.Linq;
using NodaTime;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>A plan: its rules in words.</summary>
internal static class PlanPage
{
    public static void Show(Plan plan, Screen screen)
    {
        screen.Heading(plan.Id);
        screen.Rows(
            ["", ""],
            [
                ["zone", plan.Zone?.Id ?? "that of whoever uses it"],
                ["awake", Awake(plan.Awake)],
                ["apart", $"at least {Times.Length(plan.MinimumGap)}"],
                .. plan.Quiet.Select(q => new[] { "quiet", Quiet(q) }),
            ]);
        screen.Line();
        screen.Rows(
            ["rule", "when", "routine", "priority"],
            plan.Rules.Select(r => new[] { r.Id, Triggers.Of(r), r.RoutineId ?? "", $"{r.Priority}" }));
    }

    private static string Quiet(QuietTime quiet)
        => quiet is WeeklyQuietTime weekly ? $"{weekly.Window} on {Triggers.Days(weekly.On)}" : $"{quiet}, once";

    private static string Awake(WakingHours hours)
    {
        string usual = new TimeWindow(hours.From, hours.To).ToString();
        string[] others =
        [
            .. Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d)
                .Where(d => hours[d] != new TimeWindow(hours.From, hours.To)).Select(d => $"{d} {hours[d]}"),
        ];
        return others.Length == 0 ? usual : $"{usual}; {string.Join(", ", others)}";
    }
}

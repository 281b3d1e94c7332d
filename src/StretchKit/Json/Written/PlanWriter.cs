using NodaTime;

namespace StretchKit.Json;

/// <summary>Writes a plan.</summary>
internal static class PlanWriter
{
    public static WrittenPlan Write(Plan plan, Plan? was, Carried at) => new()
    {
        Id = plan.Id,
        Zone = plan.Zone?.Id,
        Start = Words.Of(plan.Start),
        End = Words.Of(plan.End),
        Program = Write(plan.Program, at.Member("program")),
        Awake = AwakeWriter.Write(plan.Awake, at.Member("awake")),
        Except = plan.Except.Write(was?.Except, r => r, at.Member("except"), Write),
        Quiet = plan.Quiet.Write(was?.Quiet, q => q, at.Member("quiet"), Write),
        MinimumGap = Words.Of(plan.MinimumGap.Unless(Plan.DefaultMinimumGap)),
        DailyLimit = plan.DailyLimit,
        CatchUp = plan.CatchUp == CatchUp.Latest ? null : Vocabularies.CatchUps.WordOf(plan.CatchUp),
        Rules = plan.Rules.Write(was?.Rules, r => r.Id, at.Member("rules"), RuleWriter.Write),
        Metadata = Words.Of(plan.Metadata),
        Unknown = at.Here,
    };

    private static WrittenFollowedProgram? Write(FollowedProgram? followed, Carried at)
        => followed is null ? null : new WrittenFollowedProgram
        {
            Id = followed.Program.Id,
            Start = Words.Of(followed.Start),
            Unknown = at.Here,
        };

    // A single day is a date, unless something else is said of it.
    private static object Write(DateInterval days, DateInterval? was, Carried at)
        => days.Start == days.End && !at.IsThere
            ? Words.Of(days.Start)!
            : new WrittenDates { From = Words.Of(days.Start), To = Words.Of(days.End), Unknown = at.Here };

    private static WrittenQuietTime Write(QuietTime quiet, QuietTime? was, Carried at) => new()
    {
        From = Words.Of(quiet.Window.From),
        To = Words.Of(quiet.Window.To),
        On = Words.Of(quiet.On),
        Unknown = at.Here,
    };
}

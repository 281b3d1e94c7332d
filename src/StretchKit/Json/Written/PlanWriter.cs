using System;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Programs;

namespace StretchKit.Json;

/// <summary>Writes a plan.</summary>
internal static class PlanWriter
{
    public static WrittenPlan Write(Plan plan, Plan? was, Carried at) => new()
    {
        Id = plan.Id,
        Zone = plan.Zone?.Id,
        Start = WrittenWords.Of(plan.Start),
        End = WrittenWords.Of(plan.End),
        Program = Write(plan.Program, at.Member("program")),
        Awake = AwakeWriter.Write(plan.Awake, at.Member("awake")),
        Except = plan.Except.Write(was?.Except, r => r, at.Member("except"), Write),
        Quiet = plan.Quiet.Write(was?.Quiet, q => q, at.Member("quiet"), Write),
        MinimumGap = WrittenWords.Of(plan.MinimumGap.Unless(Plan.DefaultMinimumGap)),
        DailyLimit = plan.DailyLimit,
        CatchUp = plan.CatchUp == CatchUp.Latest ? null : Vocabularies.CatchUps.WordOf(plan.CatchUp),
        Rules = plan.Rules.Write(was?.Rules, r => r.Id, at.Member("rules"), RuleWriter.Write),
        Metadata = WrittenWords.Of(plan.Metadata),
        Unknown = at.Here,
    };

    private static WrittenFollowedProgram? Write(FollowedProgram? followed, Carried at)
        => followed is null ? null : new WrittenFollowedProgram
        {
            Id = followed.Program.Id,
            Start = WrittenWords.Of(followed.Start),
            Unknown = at.Here,
        };

    // A single day is a date, unless something else is said of it.
    private static object Write(DateInterval days, DateInterval? was, Carried at)
        => days.Start == days.End && !at.IsThere
            ? WrittenWords.Of(days.Start)!
            : new WrittenDates { From = WrittenWords.Of(days.Start), To = WrittenWords.Of(days.End), Unknown = at.Here };

    private static WrittenQuietTime Write(QuietTime quiet, QuietTime? was, Carried at)
    {
        WrittenQuietTime written = quiet switch
        {
            WeeklyQuietTime weekly => new()
            {
                From = WrittenWords.Of(weekly.Window.From),
                To = WrittenWords.Of(weekly.Window.To),
                On = WrittenWords.Of(weekly.On),
            },
            OneTimeQuietTime once => new() { Start = LocalTimeText.Format(once.Start), End = LocalTimeText.Format(once.End) },
            _ => throw new ArgumentOutOfRangeException(nameof(quiet)),
        };
        written.Unknown = at.Here;
        return written;
    }
}

using System.Text.Json;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a window of quiet time: a weekly one with <c>from</c>, <c>to</c> and <c>on</c>, or one that occurs once, with <c>start</c> and <c>end</c>.</summary>
internal sealed class QuietTimeReader
{
    /// <summary>The maximum number of windows of a plan, weekly or not.</summary>
    private const int Most = Plan.MaxQuiet + Plan.MaxOneTimeQuiet;

    private const string From = "from";
    private const string To = "to";
    private const string Start = "start";
    private const string End = "end";

    private static readonly ObjectTable<QuietTimeReader> Members = new()
    {
        { From, (d, walk) => (d._fromAt, d._from) = (d.Weekly(walk), walk.Time()) },
        { To, (d, walk) => (d._toAt, d._to) = (d.Weekly(walk), walk.Time()) },
        { "on", (d, walk) => (d._weeklyAt, d._on) = (d.Weekly(walk), DaysReader.Read(walk)) },
        { Start, (d, walk) => (d._startAt, d._start) = (d.Once(walk), walk.DateTime()) },
        { End, (d, walk) => (d._endAt, d._end) = (d.Once(walk), walk.DateTime()) },
    };

    // The first member of each form, and the members that its form requires.
    private Walk.Spot? _weeklyAt;
    private Walk.Spot? _onceAt;
    private Walk.Spot? _fromAt;
    private Walk.Spot? _toAt;
    private Walk.Spot? _startAt;
    private Walk.Spot? _endAt;
    private LocalTime? _from;
    private LocalTime? _to;
    private DaysOfWeek? _on;
    private LocalDateTime? _start;
    private LocalDateTime? _end;

    /// <summary>Reads the windows of a plan.</summary>
    public static ValueList<QuietTime>? ReadAll(Walk walk)
    {
        Walk.Spot list = walk.Here();
        int weekly = 0;
        ValueList<QuietTime>? all = walk.List(Counted, 0, Most);
        if (weekly > Plan.MaxQuiet)
            walk.Fault(FindingCodes.TooMany, list, $"{Shown.Number(Plan.MaxQuiet)} weekly");
        if (all?.Count - weekly > Plan.MaxOneTimeQuiet)
            walk.Fault(FindingCodes.TooMany, list, $"{Shown.Number(Plan.MaxOneTimeQuiet)} one-time");
        return all;

        QuietTime? Counted(Walk w)
        {
            QuietTime? window = Read(w);
            if (window is WeeklyQuietTime)
                weekly++;
            return window;
        }
    }

    private static QuietTime? Read(Walk walk)
    {
        int errors = walk.Errors;
        Walk.Spot start = walk.Here();
        bool isObject = walk.Token == JsonTokenType.StartObject;
        var reader = new QuietTimeReader();
        Members.Fill(walk, reader);
        if (isObject && !walk.HasEnded)
            reader.CheckForm(walk, start);
        return walk.Errors == errors ? reader.Make() : null;
    }

    private Walk.Spot Weekly(Walk walk) => (_weeklyAt ??= walk.Here(), walk.Here()).Item2;

    private Walk.Spot Once(Walk walk) => (_onceAt ??= walk.Here(), walk.Here()).Item2;

    private void CheckForm(Walk walk, Walk.Spot window)
    {
        if (_weeklyAt is { } weekly && _onceAt is { } once)
        {
            walk.Fault(FindingCodes.QuietForm, weekly.Offset > once.Offset ? weekly : once, "both");
        }
        else if (_weeklyAt is not null)
        {
            Require(walk, window, _fromAt, From);
            Require(walk, window, _toAt, To);
        }
        else if (_onceAt is not null)
        {
            Require(walk, window, _startAt, Start);
            Require(walk, window, _endAt, End);
            if (_end <= _start)
                walk.Fault(FindingCodes.QuietEndsBeforeStart, _endAt!.Value, LocalTimeText.Format(_end.Value), LocalTimeText.Format(_start.Value));
        }
        else
        {
            walk.Fault(FindingCodes.QuietForm, window, "neither");
        }
    }

    private static void Require(Walk walk, Walk.Spot window, Walk.Spot? member, string name)
    {
        if (member is null)
            walk.Missing(window, name);
    }

    private QuietTime Make() => _start is { } start
        ? QuietTime.Once(start, _end!.Value)
        : QuietTime.Weekly(_from!.Value, _to!.Value, _on ?? DaysOfWeek.All);
}

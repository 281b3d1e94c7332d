using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Reference;
using Xunit;
using Xunit.Abstractions;

namespace StretchKit.Tests.Reminders;

/// <summary>
/// The engine against a second one, written the slow, obvious way by somebody who had read nothing but the specification. The
/// number of cases is STRETCHKIT_CASES, by default enough to meet everything.
/// </summary>
public sealed class EngineAgainstReferenceTests(ITestOutputHelper output)
{
    private const int Usual = 1_000;

    private static readonly int Cases =
        int.Parse(Environment.GetEnvironmentVariable("STRETCHKIT_CASES") ?? $"{Usual}", CultureInfo.InvariantCulture);

    private readonly Seen _seen = new(
    [
        .. Enum.GetNames<ReminderEventKind>().Select(k => $"event {k}"),
        .. Enum.GetNames<RefusalCode>().Select(r => $"refused {r}"),
        .. Enum.GetNames<RefFate>().Where(f => f != nameof(RefFate.LostInstantAfterState)).Select(f => $"fate {f}"),
        .. Enum.GetNames<QuietMode>().Select(q => $"quiet met by {q}"),
        .. Enum.GetNames<CatchUp>().Select(c => $"missed under {c}"),
        "trigger AtTrigger", "trigger DatesTrigger", "trigger WakeTrigger", "trigger SleepTrigger", "trigger EveryTrigger",
        "restart on session", "repeat", "until with a time", "cycle", "jitter", "clock gap", "clock overlap", "quiet once", "time of the night", "name with an offset",
        "slot of a program", "slot without a program", "midnight crossed", "next none", "plan edited", "recorded late", "added as a fact",
        "snoozed to a chosen instant", "snooze superseded", "accepted and held back", "session that names a reminder", "session recorded twice", "session with a start",
        "pause booked", "pause of a rule", "resumed a rule", "called off", "early given",
    ]);

    [Fact]
    public void Both_engines_agree_on_every_random_plan_state_and_instant()
    {
        Gen.Frequency((3, EngineCase.Any), (1, EngineCase.Eventful)).Sample(Compare, iter: Cases, print: Print);
        output.WriteLine(_seen.ToString());

        // Fewer cases than usual cannot meet everything.
        if (Cases >= Usual)
            _seen.Missing.Should().BeEmpty("the cases must meet every trigger, event, refusal, outcome, gap, overlap and time-zone change");
    }

    private void Compare(EngineCase c)
    {
        List<Recorded> events = EventGen.Happen(c);
        var engine = new EngineTranscript(c, events);
        var reference = new ReferenceTranscript(c, events);
        List<string> lines = [.. reference.Lines()];
        SameLines.Check(engine.Lines(), lines);

        Note(engine.NextNone > 0, "next none");
        foreach (RefDayRow row in reference.Days())
        {
            _seen.Add($"fate {row.Fate}");
            Note(row.Name.Length > 16 && row.Name.Split('/')[2].IndexOfAny(['+', '-']) > 0, "name with an offset");
        }

        Note(c, [.. lines]);
        Note(c, events);
    }

    private void Note(EngineCase c, List<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.StartsWith("refused", StringComparison.Ordinal))
                _seen.Add($"refused {line.Split(' ')[2]}");
            Note(line.StartsWith("accepted", StringComparison.Ordinal), "accepted and held back");
        }

        foreach (ReminderRule rule in c.Plan.Rules)
        {
            _seen.Add($"trigger {rule.Trigger.GetType().Name}");
            Note(rule.Repeat is not null, "repeat");
            Note(rule.Repeat?.Text.Contains("UNTIL", StringComparison.Ordinal) == true, "until with a time");
            Note(rule.Cycle is not null, "cycle");
            Note(rule.Early is not null, "early given");
            Note(rule.SlotId is not null, c.Plan.Program is null ? "slot without a program" : "slot of a program");
            Note(rule.Jitter > Duration.Zero, "jitter");
            Note(c.Plan.Quiet.Count > 0, $"quiet met by {rule.Quiet}");
            Note(rule.Trigger is AtTrigger at && c.Plan.Awake.To <= c.Plan.Awake.From && at.Times.Any(t => t < c.Plan.Awake.To), "time of the night");
        }

        Note(c.Plan.Quiet.Any(q => q is OneTimeQuietTime), "quiet once");
        Note(c.Plan.Awake.To <= c.Plan.Awake.From, "midnight crossed");
        Note(c.Earlier is not null, "plan edited");
        _seen.Add($"missed under {c.Plan.CatchUp}");
        foreach (var change in c.Plan.Zone!.GetZoneIntervals(c.Start - Duration.FromDays(2), c.Start + Duration.FromDays(2)).Skip(1))
        {
            Offset before = c.Plan.Zone.GetUtcOffset(change.Start - Duration.Epsilon);
            Note(change.WallOffset > before, "clock gap");
            Note(change.WallOffset < before, "clock overlap");
        }
    }

    private void Note(EngineCase c, List<Recorded> recorded)
    {
        Instant latest = Instant.MinValue;
        List<ReminderEvent> events = [.. recorded.Select(r => r.Event)];
        for (int i = 0; i < events.Count; i++)
        {
            ReminderEvent happened = events[i];
            _seen.Add($"event {happened.Kind}");
            Note(happened.At < latest, "recorded late");
            Note(!recorded[i].IsJudged, "added as a fact");
            latest = Instant.Max(latest, happened.At);
            switch (happened.Kind)
            {
                case ReminderEventKind.Snoozed:
                    Note(happened.Until is not null, "snoozed to a chosen instant");
                    Note(events.Take(i).Any(e => e.Kind == ReminderEventKind.Snoozed && e.Occurrence == happened.Occurrence), "snooze superseded");
                    break;
                case ReminderEventKind.Completed:
                    Note(happened.Occurrence is not null, "session that names a reminder");
                    Note(happened.Started is not null, "session with a start");
                    Note(c.Plan.Rules.Any(r => r.Trigger is EveryTrigger { Restart: Restart.Session }), "restart on session");
                    Note(
                        events.Take(i).Any(e => e.RoutineId == happened.RoutineId && Duration.FromSeconds(Math.Abs((e.At - happened.At).TotalSeconds)) <= Duration.FromMinutes(1)),
                        "session recorded twice");
                    break;
                case ReminderEventKind.Paused:
                    Note(happened.From is not null, "pause booked");
                    Note(happened.RuleId is not null, "pause of a rule");
                    break;
                case ReminderEventKind.Resumed:
                    Note(happened.RuleId is not null, "resumed a rule");
                    Note(happened.Pause is not null, "called off");
                    break;
            }
        }
    }

    private void Note(bool met, string what)
    {
        if (met)
            _seen.Add(what);
    }

    private static string Print(EngineCase c)
        => $"{c.Plan.Zone} around {c.Date}\n" + string.Join("\n", new[] { c.Earlier, c.Plan }.OfType<Plan>().Select(p => $"{Catalog.Writer.Write(p)}"))
            + $"\n{string.Join("\n", EventGen.Happen(c).Select(e => $"{(e.IsJudged ? "" : "fact ")}{Catalog.Writer.Write(ReminderState.From([e.Event]))}"))}";
}

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
        .. Enum.GetNames<RefFate>().Select(f => $"fate {f}"),
        .. Enum.GetNames<QuietMode>().Select(q => $"quiet met by {q}"),
        .. Enum.GetNames<CatchUp>().Select(c => $"missed under {c}"),
        "trigger AtTrigger", "trigger DatesTrigger", "trigger WakeTrigger", "trigger SleepTrigger", "trigger EveryTrigger",
        "restart on session", "repeat", "jitter", "clock gap", "clock overlap", "snoozed and pending", "satisfied", "absorbed by a snooze",
        "slot of a program", "slot without a program", "paused", "travelled", "midnight crossed", "next none",
    ]);

    [Fact]
    public void Both_engines_agree_on_every_random_plan_state_and_instant()
    {
        EngineCase.Any.Sample(Compare, iter: Cases, print: Print);
        output.WriteLine(_seen.ToString());

        // Fewer cases than usual cannot meet everything.
        if (Cases >= Usual)
            _seen.Missing.Should().BeEmpty("the cases must meet every trigger, event, quiet mode, gap, overlap and journey");
    }

    private void Compare(EngineCase c)
    {
        List<ReminderEvent> events = EventGen.Happen(c.Plan, c.Start, c.Drafts);
        var engine = new EngineTranscript(c, events);
        var reference = new ReferenceTranscript(c, events);
        List<string> lines = [.. reference.Lines()];
        SameLines.Check(engine.Lines(), lines);

        Note(engine.NextNone > 0, "next none");
        foreach (RefTrace trace in reference.Traces())
            _seen.Add($"fate {trace.Fate}");
        Note(c, events, [.. lines.Where(l => l.StartsWith("refused", StringComparison.Ordinal))], reference.State);
    }

    private void Note(EngineCase c, List<ReminderEvent> events, List<string> refused, RefState state)
    {
        foreach (ReminderRule rule in c.Plan.Rules)
        {
            _seen.Add($"trigger {rule.Trigger.GetType().Name}");
            Note(rule.Repeat is not null, "repeat");
            Note(rule.SlotId is not null, c.Plan.Program is null ? "slot without a program" : "slot of a program");
            Note(rule.Jitter > Duration.Zero, "jitter");
            Note(rule.Trigger is EveryTrigger { Restart: Restart.Session } && events.Any(e => e.Kind == ReminderEventKind.Completed), "restart on session");
            Note(c.Plan.Quiet.Count > 0, $"quiet met by {rule.Quiet}");
        }

        events.ForEach(e => _seen.Add($"event {e.Kind}"));
        refused.ForEach(r => _seen.Add($"refused {r.Split(' ')[2]}"));
        foreach (RefMark mark in state.Marks.Values)
        {
            Note(mark.Last == RefLast.Snoozed && !mark.IsGone, "snoozed and pending");
            Note(mark.Satisfied, "satisfied");
            Note(mark.AbsorbedBy is not null, "absorbed by a snooze");
        }

        Note(!state.Pauses.IsEmpty, "paused");
        Note(!state.Travels.IsEmpty, "travelled");
        Note(c.Plan.Awake.To <= c.Plan.Awake.From, "midnight crossed");
        _seen.Add($"missed under {c.Plan.CatchUp}");
        foreach (var change in c.Plan.Zone!.GetZoneIntervals(c.Start - Duration.FromDays(2), c.Start + Duration.FromDays(2)).Skip(1))
        {
            Offset before = c.Plan.Zone.GetUtcOffset(change.Start - Duration.Epsilon);
            Note(change.WallOffset > before, "clock gap");
            Note(change.WallOffset < before, "clock overlap");
        }
    }

    private void Note(bool met, string what)
    {
        if (met)
            _seen.Add(what);
    }

    private static string Print(EngineCase c)
        => $"{c.Plan.Zone} around {c.Date}\n{ReferenceModel.Of(c.Plan)}\n  rules:\n    "
            + string.Join("\n    ", ReferenceModel.Of(c.Plan).Rules.Select(r => r.ToString() + " " + Times(r.Trigger) + string.Join(",", r.On)))
            + "\n  quiet: " + string.Join(" ", ReferenceModel.Of(c.Plan).Quiet.Select(q => q + string.Join(",", q.On))) + "\n  events:\n    "
            + string.Join("\n    ", EventGen.Happen(c.Plan, c.Start, c.Drafts).Select(e => ReferenceModel.Of(e).ToString()));

    private static string Times(RefTrigger trigger) => trigger switch
    {
        RefAt at => string.Join(" ", at.Times),
        RefDates dates => string.Join(" ", dates.At),
        _ => "",
    };
}

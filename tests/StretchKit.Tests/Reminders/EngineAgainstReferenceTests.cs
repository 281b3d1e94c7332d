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

    private static readonly Gen<Case> AnyCase =
        from place in PlanGen.Place
        from plan in PlanGen.Plan(place.Zone, place.Date)
        from drafts in EventGen.Drafts
        from probes in Gen.Int[-3 * 1440, 6 * 1440].Array[3]
        select new Case(plan, place.Date, drafts, probes);

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
        AnyCase.Sample(Compare, iter: Cases, print: Print);
        output.WriteLine(_seen.ToString());

        // Fewer cases than usual cannot meet everything.
        if (Cases >= Usual)
            _seen.Missing.Should().BeEmpty("the cases must meet every trigger, event, quiet mode, gap, overlap and journey");
    }

    private void Compare(Case c)
    {
        Instant from = c.Start - Duration.FromDays(3);
        Instant to = c.Start + Duration.FromDays(6);
        List<ReminderEvent> events = EventGen.Happen(c.Plan, c.Start, c.Drafts);
        RefEngine reference = ReferenceModel.Engine(c.Plan);
        RefFolded folded = reference.Fold(events.Select(ReferenceModel.Of));
        Schedule schedule = c.Plan.ToSchedule();
        (ReminderState state, List<string> refused) = Fold(schedule, events);

        refused.Should().Equal(folded.Refused.Select(r => $"{r.Index} {ReferenceModel.Of(r.Reason)}"));
        Same(
            schedule.Between(from, to, state).Select(ReferenceModel.Row),
            reference.Between(folded.State, from, to).Select(ReferenceModel.Row));
        foreach (Instant probe in c.Probes.Select(m => c.Start + Duration.FromMinutes(m)))
        {
            CompareNext(schedule, state, reference, folded.State, probe);
            Same(
                schedule.Missed(probe - Duration.FromHours(30), probe, state).Select(ReferenceModel.Row),
                reference.Missed(folded.State, probe - Duration.FromHours(30), probe).Select(ReferenceModel.Row));
        }

        CompareExplanations(schedule, state, reference, folded.State, c);
        Note(c, events, refused, folded.State);
    }

    private void CompareNext(Schedule schedule, ReminderState state, RefEngine reference, RefState refState, Instant probe)
    {
        // The reference looks through five years day by day, so it is asked only where it finds something soon.
        Occurrence? next = schedule.Next(probe, state);
        if (next is { } found && found.At < probe + Duration.FromDays(40))
            ReferenceModel.Row(found).Should().Be(ReferenceModel.Row(reference.Next(refState, probe)!));
        else
            reference.Between(refState, probe + Duration.Epsilon, probe + Duration.FromDays(40)).Should().BeEmpty();
        if (next is null)
            _seen.Add("next none");
    }

    private void CompareExplanations(Schedule schedule, ReminderState state, RefEngine reference, RefState refState, Case c)
    {
        List<string> coming = [];
        for (LocalDate day = c.Date.PlusDays(-2); day <= c.Date.PlusDays(3); day = day.PlusDays(1))
        {
            foreach (RefTrace trace in reference.Trace(refState, day))
            {
                _seen.Add($"fate {trace.Fate}");

                // After a journey a name has a trace in each zone; one explanation tells the last of them.
                if (refState.Travels.IsEmpty)
                    FateAgainstReference.Compare(schedule.Explain(At.Name(trace.Name), state), trace, refState);
            }

            foreach (Explanation explanation in schedule.ExplainDay(day, state))
            {
                if (explanation.ComesAt is { } at)
                    coming.Add($"{at} {explanation.RuleId}/{explanation.Day}/{explanation.Slot}");
            }
        }

        Same(
            coming.Order(),
            reference.Between(refState, c.Start - Duration.FromDays(14), c.Start + Duration.FromDays(14))
                .Where(o => o.Day >= c.Date.PlusDays(-2) && o.Day <= c.Date.PlusDays(3))
                .Select(o => $"{o.At} {o.Rule}/{o.Day}/{o.Slot}").Order());
    }

    private static void Same(IEnumerable<string> actual, IEnumerable<string> expected)
    {
        List<string> ours = [.. actual];
        List<string> theirs = [.. expected];
        if (!ours.SequenceEqual(theirs))
        {
            Assert.Fail($"only the engine has:\n  {string.Join("\n  ", ours.Except(theirs))}\n"
                + $"only the reference has:\n  {string.Join("\n  ", theirs.Except(ours))}");
        }
    }

    private static (ReminderState State, List<string> Refused) Fold(Schedule schedule, List<ReminderEvent> events)
    {
        ReminderState state = ReminderState.Empty;
        var refused = new List<string>();
        for (int i = 0; i < events.Count; i++)
        {
            Applied applied = schedule.Apply(state, events[i]);
            state = applied.State;
            if (applied.Refusal is { } refusal)
                refused.Add($"{i} {refusal.Code}");
        }

        return (state, refused);
    }

    private void Note(Case c, List<ReminderEvent> events, List<string> refused, RefState state)
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
        refused.ForEach(r => _seen.Add($"refused {r.Split(' ')[1]}"));
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

    private static string Print(Case c)
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

    internal sealed record Case(Plan Plan, LocalDate Date, EventGen.Draft[] Drafts, int[] Probes)
    {
        public Instant Start => Plan.Zone!.AtLeniently(Date.AtMidnight()).ToInstant();
    }
}

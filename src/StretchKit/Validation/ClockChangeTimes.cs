using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>SK4006. It looks at times that a plan names: those of <c>at</c> and <c>dates</c>, and the ends of windows.</summary>
internal sealed class ClockChangeTimes
{
    private readonly Plan _plan;
    private readonly Found _found;
    private readonly List<ClockShift> _shifts;
    private readonly PlanDays _days;
    private readonly HashSet<(string Path, ClockShift Shift)> _told = [];

    private ClockChangeTimes(Plan plan, List<ClockShift> shifts, Found found)
    {
        _plan = plan;
        _found = found;
        _shifts = shifts;
        _days = new PlanDays(plan);
    }

    public static void Find(PlanSubject subject, Found found)
    {
        if (subject.Plan.Zone is not { } zone || PlanSurvey.FromOf(subject.Plan, subject.Context) is not { } from)
            return;
        List<ClockShift> shifts = ClockShift.OfYear(zone, from);
        if (shifts.Count > 0)
            new ClockChangeTimes(subject.Plan, shifts, found).Find();
    }

    private void Find()
    {
        foreach (IsoDayOfWeek day in WeekDays.All)
        {
            (LocalTime? from, LocalTime? to) = _plan.Awake.Stated(day);
            string own = $"$.awake{Words.Member(WeekDays.Name(day))}";
            CheckWindow(_plan.Awake[day], d => _days.Has(d) && d.DayOfWeek == day, from is null ? "$.awake" : own, to is null ? "$.awake" : own);
        }

        for (int i = 0; i < _plan.Quiet.Count; i++)
        {
            string path = $"$.quiet[{Words.Number(i)}]";
            switch (_plan.Quiet[i])
            {
                case WeeklyQuietTime weekly:
                    CheckWindow(weekly.Window, d => weekly.On.Includes(d.DayOfWeek), path, path);
                    break;
                case OneTimeQuietTime once:
                    CheckEnd(once.Start, path + ".start");
                    CheckEnd(once.End, path + ".end");
                    break;
            }
        }

        for (int i = 0; i < _plan.Rules.Count; i++)
            Check(_plan.Rules[i], $"{PlanSubject.PathOf(i)}.trigger");
    }

    private void Check(ReminderRule rule, string path)
    {
        switch (rule.Trigger)
        {
            case AtTrigger at:
                for (int i = 0; i < at.Times.Count; i++)
                {
                    foreach (ClockShift shift in _shifts)
                        CheckTime(rule, shift, at.Times[i], $"{path}.times", i);
                }

                break;
            case DatesTrigger dates:
                for (int i = 0; i < dates.DateTimes.Count; i++)
                {
                    foreach (ClockShift shift in _shifts)
                        CheckDateTime(rule, shift, dates.DateTimes[i], $"{path}.at", i);
                }

                break;
            case EveryTrigger every:
                foreach (IsoDayOfWeek day in WeekDays.All)
                {
                    // The end that it takes from the waking window is told there.
                    CheckWindow(
                        Windows.Of(every, _plan.Awake[day]),
                        d => d.DayOfWeek == day && Admits(rule, d),
                        every.From is null ? null : path,
                        every.To is null ? null : path);
                }

                break;
        }
    }

    private void CheckTime(ReminderRule rule, ClockShift shift, LocalTime time, string path, int index)
    {
        for (LocalDate date = shift.From.Date; date <= shift.To.Date; date = date.PlusDays(1))
            CheckDateTime(rule, shift, date.At(time), path, index);
    }

    private void CheckDateTime(ReminderRule rule, ClockShift shift, LocalDateTime time, string path, int index)
    {
        if (shift.Touches(time) && Admits(rule, time.Date))
            Tell(shift, time, $"{path}[{Words.Number(index)}]", rule.Gap == GapMode.Skip);
    }

    /// <summary>A window belongs to the day that it begins on.</summary>
    private void CheckWindow(TimeWindow window, System.Func<LocalDate, bool> has, string? fromPath, string? toPath)
    {
        foreach (ClockShift shift in _shifts)
        {
            for (LocalDate date = shift.From.Date.PlusDays(-1); date <= shift.To.Date; date = date.PlusDays(1))
            {
                LocalDateTime from = date.At(window.From);
                LocalDateTime to = date.PlusDays(window.CrossesMidnight ? 1 : 0).At(window.To);
                if (fromPath is not null && shift.Touches(from) && has(date))
                    Tell(shift, from, fromPath + ".from", false);
                if (toPath is not null && shift.Touches(to) && has(date))
                    Tell(shift, to, toPath + ".to", false);
            }
        }
    }

    private void CheckEnd(LocalDateTime time, string path)
    {
        foreach (ClockShift shift in _shifts)
        {
            if (shift.Touches(time))
                Tell(shift, time, path, false);
        }
    }

    private bool Admits(ReminderRule rule, LocalDate date)
        => _days.Has(date)
            && rule.On.Includes(date.DayOfWeek)
            && rule.Repeat?.Includes(date) != false
            && rule.Cycle?.Includes(date) != false
            && (rule.SlotId is not { } slot || _plan.Program?.On(date)?.Phase.RoutineOf(slot) is not null);

    private void Tell(ClockShift shift, LocalDateTime time, string path, bool isSkipped)
    {
        if (!_told.Add((path, shift)))
            return;
        LocalDateTime later = time.PlusTicks(shift.Length.BclCompatibleTicks);
        string moved = later.Date == time.Date ? LocalTimeText.Format(later.TimeOfDay) : LocalTimeText.Format(later);
        _found.Add(
            FindingCodes.ClockChange,
            path,
            Words.Date(time.Date),
            LocalTimeText.Format(time.TimeOfDay),
            shift.Removes ? "does not exist" : "comes twice",
            _plan.Zone!.Id,
            shift.Removes ? "forward" : "back",
            !shift.Removes ? "the first of the two counts" : isSkipped ? "that day is skipped" : $"{moved} takes its place");
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Validation;

/// <summary>
/// SK3002. What counts is the fullest day of each phase of the program, or of the whole time that is looked at where there is no program; and
/// of the two sides of a stretch the one that has less. The work is bounded: beyond the bound no more days are added up.
/// </summary>
internal sealed class DailyHolds
{
    private static readonly Duration Least = Duration.FromSeconds(60);

    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<(string StretchId, int Phase), Duration> _fullest = [];
    private int _budget = 1_000_000;

    /// <summary>Of a plan: at the first rule that has the stretch.</summary>
    public static void Find(PlanSubject subject, Found found)
    {
        var holds = new DailyHolds();
        KindOfDay? before = null;
        foreach (KindOfDay kind in subject.Survey.Kinds)
        {
            // Days near a clock change are computed one by one, and mostly have what the day before has.
            if (kind.Kept.Count == 0 || (kind.Phase == before?.Phase && kind.Kept.SequenceEqual(before.Kept)))
                continue;
            before = kind;
            var total = new HoldTotals();
            foreach ((int rule, string routineId, int times) in kind.Kept)
                holds.Add(subject.Routines, routineId, times, new Place(rule, 0), total);
            holds.Note(total, kind.Phase);
        }

        holds.Tell(found, place => subject.RoutinePath(place.Index));
    }

    /// <summary>Of a program: each slot of a phase counts once a day.</summary>
    public static void Find(ProgramSubject subject, Found found)
    {
        var holds = new DailyHolds();
        ValueList<ProgramPhase> phases = subject.Program.Phases;
        for (int phase = 0; phase < phases.Count; phase++)
        {
            var total = new HoldTotals();
            for (int slot = 0; slot < phases[phase].Slots.Count; slot++)
                holds.Add(subject.Routines, phases[phase].Slots[slot].RoutineId, 1, new Place(phase, slot), total);
            holds.Note(total, phase);
        }

        holds.Tell(found, place => ProgramSubject.PathOf(place.Index) + Words.Member(phases[place.Index].Slots[place.Slot].Id));
    }

    private void Add(RoutinesInUse routines, string routineId, int times, Place place, HoldTotals total)
    {
        if (_budget <= 0 || !routines.TryGetTotals(routineId, out HoldTotals? totals))
            return;
        _budget -= totals.Count;
        total.Add(totals, times);
        foreach (string id in totals.StretchIds)
        {
            if (!_places.TryGetValue(id, out Place before) || place.Index < before.Index)
                _places[id] = place;
        }
    }

    private void Note(HoldTotals day, int phase)
    {
        if (_budget <= 0)
            return;
        foreach (string id in day.StretchIds)
        {
            Duration held = day.Of(id);
            if (!_fullest.TryGetValue((id, phase), out Duration before) || held > before)
                _fullest[(id, phase)] = held;
        }
    }

    private void Tell(Found found, Func<Place, string> path)
    {
        foreach (IGrouping<string, KeyValuePair<(string StretchId, int Phase), Duration>> ofStretch in _fullest.GroupBy(e => e.Key.StretchId))
        {
            Duration least = ofStretch.Min(e => e.Value);
            if (least < Least)
                found.Add(FindingCodes.LittleADay, path(_places[ofStretch.Key]), ofStretch.Key, Words.Seconds(least));
        }
    }

    /// <summary>A rule; or a phase and a slot of it.</summary>
    private readonly record struct Place(int Index, int Slot);
}

using System.Collections.Generic;
using StretchKit.Programs;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>The days on which a program has a slot, and the routine it has there. Immutable.</summary>
internal sealed class SlotDays
{
    private readonly List<(int First, int Last, string RoutineId)> _phases = [];

    public SlotDays(FollowedProgram? followed, string slotId)
    {
        if (followed is null)
            return;
        int first = Civil.DayOf(followed.Start);
        foreach (ProgramPhase phase in followed.Program.Phases)
        {
            int next = first + (phase.Weeks * 7);
            if (phase.RoutineOf(slotId) is { } routine)
                _phases.Add((first, next - 1, routine));
            first = next;
        }
    }

    /// <summary>The routine of a day, or <c>null</c> if there is none.</summary>
    public string? RoutineOn(int day)
    {
        foreach ((int first, int last, string routine) in _phases)
        {
            if (day >= first && day <= last)
                return routine;
        }

        return null;
    }

    /// <summary>The routine of the nearest day that has one, or <c>null</c> if none has.</summary>
    public string? RoutineNear(int day)
    {
        string? near = null;
        long best = long.MaxValue;
        foreach ((int first, int last, string routine) in _phases)
        {
            long distance = day < first ? first - (long)day : day > last ? day - (long)last : 0;
            if (distance < best)
                (near, best) = (routine, distance);
        }

        return near;
    }

    /// <summary>Whether a day has the routine.</summary>
    public bool HasRoutine(string routineId) => _phases.Exists(p => p.RoutineId == routineId);

    /// <summary>The first day with the slot, not before the given one; <see cref="int.MaxValue"/> for never.</summary>
    public int NextDay(int day)
    {
        foreach ((int first, int last, _) in _phases)
        {
            if (day <= last)
                return day > first ? day : first;
        }

        return int.MaxValue;
    }
}

using System;
using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Validation;

/// <summary>How long each static stretch is held in total, each side by itself: in one routine, or in all that a day has.</summary>
internal sealed class HoldTotals
{
    private readonly Dictionary<string, (long Left, long Right)> _nanoseconds = new(StringComparer.Ordinal);

    public HoldTotals()
    {
    }

    /// <summary>The totals of a routine.</summary>
    public HoldTotals(RoutineSubject routine)
    {
        foreach (StepPlace place in routine.StaticHolds)
        {
            EffectiveDose dose = place.Step.EffectiveDose;
            long held = dose.Hold!.Value.ToInt64Nanoseconds() * place.Step.Stretch.Phases.Count * dose.Reps * dose.Sets * place.Times;
            Add(place.Step.Stretch.Id, dose.Sides == Sides.Right ? 0 : held, dose.Sides == Sides.Left ? 0 : held);
        }
    }

    /// <summary>The stretches.</summary>
    public IEnumerable<string> StretchIds => _nanoseconds.Keys;

    /// <summary>The number of stretches.</summary>
    public int Count => _nanoseconds.Count;

    /// <summary>How long a stretch is held on the side that has less of it; a side that is not worked at all does not count.</summary>
    public Duration Of(string stretchId)
    {
        (long left, long right) = _nanoseconds[stretchId];
        return Duration.FromNanoseconds(left == 0 ? right : right == 0 ? left : Math.Min(left, right));
    }

    /// <summary>Adds what is done some times more.</summary>
    public void Add(HoldTotals other, int times)
    {
        foreach (KeyValuePair<string, (long Left, long Right)> total in other._nanoseconds)
            Add(total.Key, total.Value.Left * times, total.Value.Right * times);
    }

    private void Add(string stretchId, long left, long right)
    {
        _nanoseconds.TryGetValue(stretchId, out (long Left, long Right) before);
        _nanoseconds[stretchId] = (before.Left + left, before.Right + right);
    }
}

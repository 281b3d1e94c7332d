using System;

namespace StretchKit.Reminders;

/// <summary>The days computed last, for one walk through many occurrences in order. Belongs to that walk alone.</summary>
internal sealed class DayCache
{
    /// <summary>More plan-days than can meet those that can have an occurrence at one instant. A power of two.</summary>
    private const int Places = 32;

    private readonly (Leg? Leg, int Day, Kept[] Kept)[] _finished = new (Leg?, int, Kept[])[Places];
    private readonly (Leg? Leg, int Day, Kept[] Kept)[] _byThemselves = new (Leg?, int, Kept[])[Places];

    /// <summary>What the stages keep of a day, by instant.</summary>
    public ReadOnlySpan<Kept> Finished(Leg leg, IChainEvents? happened, int day, ref ZoneCursor zone)
    {
        ref (Leg? Leg, int Day, Kept[] Kept) entry = ref _finished[day & (Places - 1)];
        if (entry.Leg != leg || entry.Day != day)
        {
            var kept = new Pool<Kept>(16);
            ComputedDay.Fill(leg, happened, day, this, ref zone, ref kept);
            entry = (leg, day, kept.ToArrayAndDispose());
        }

        return entry.Kept;
    }

    /// <summary>What stages 1 to 4 keep of a day before it meets others, by instant.</summary>
    public ReadOnlySpan<Kept> ByItself(Leg leg, IChainEvents? happened, int day, ref ZoneCursor zone)
    {
        ref (Leg? Leg, int Day, Kept[] Kept) entry = ref _byThemselves[day & (Places - 1)];
        if (entry.Leg != leg || entry.Day != day)
        {
            var kept = new Pool<Kept>(16);
            ComputedDay.FillByItself(leg, happened, day, ref zone, ref kept);
            entry = (leg, day, kept.ToArrayAndDispose());
        }

        return entry.Kept;
    }
}

using System.Collections.Generic;
using System.Linq;
using StretchKit.Reminders;

namespace StretchKit.Validation;

/// <summary>What became of the occurrences of a rule, or of one of its times, on the days that were looked at.</summary>
internal sealed class Tally
{
    private readonly Dictionary<(int Rule, Slot Slot), int> _givenWayTo = [];

    /// <summary>The first day that has one.</summary>
    public int FirstDay { get; private set; } = int.MaxValue;

    /// <summary>The number dropped by quiet time.</summary>
    public int Quiet { get; private set; }

    /// <summary>The number absorbed by another, on an instant that another has, or over the daily limit.</summary>
    public int GivenWay { get; private set; }

    /// <summary>The number of those that were over the daily limit.</summary>
    public int OverLimit { get; private set; }

    /// <summary>The number that is left.</summary>
    public int Kept { get; private set; }

    /// <summary>The number of those that can be snoozed by the delay of their rule.</summary>
    public int Snoozable { get; private set; }

    /// <summary>Whether there are occurrences and none is left.</summary>
    public bool IsLost => Kept == 0 && Quiet + GivenWay > 0;

    /// <summary>What it gave way to, most often first.</summary>
    public IEnumerable<(int Rule, Slot Slot)> GivenWayTo
        => _givenWayTo.OrderByDescending(e => e.Value).ThenBy(e => e.Key.Rule).ThenBy(e => e.Key.Slot.Ticks).Select(e => e.Key);

    /// <summary>Adds an occurrence that comes on some days.</summary>
    public void Add(in SurveyedOccurrence occurrence, (int Rule, Slot Slot) holder, int firstDay, int days)
    {
        switch (occurrence.Fate)
        {
            case Fate.SkippedByGap:
                return;
            case Fate.DroppedByQuiet or Fate.DeferredPastWaking:
                Quiet += days;
                break;
            case Fate.Absorbed or Fate.LostInstant:
                GivenWay += days;
                _givenWayTo.TryGetValue(holder, out int before);
                _givenWayTo[holder] = before + days;
                break;
            case Fate.OverLimit:
                GivenWay += days;
                OverLimit += days;
                break;
            default:
                Kept += days;
                Snoozable += occurrence.CanBeSnoozed ? days : 0;
                break;
        }

        FirstDay = System.Math.Min(FirstDay, firstDay);
    }
}

using System.Collections.Generic;
using System.Linq;
using StretchKit.Reminders;

namespace StretchKit.Validation;

/// <summary>What became of a rule's occurrences in the days that were looked at.</summary>
internal sealed class RuleTally
{
    private readonly Dictionary<int, int> _givenWayTo = [];

    /// <summary>The first day that has one.</summary>
    public int FirstDay { get; private set; }

    /// <summary>Those dropped by quiet time.</summary>
    public int Quiet { get; private set; }

    /// <summary>Those absorbed by another, on an instant that another has, or over the daily limit.</summary>
    public int GivenWay { get; private set; }

    /// <summary>Those of them that were over the daily limit.</summary>
    public int OverLimit { get; private set; }

    /// <summary>Those that are left.</summary>
    public int Kept { get; private set; }

    /// <summary>The rules that it gave way to, most often first.</summary>
    public IEnumerable<int> GivenWayTo => _givenWayTo.OrderByDescending(e => e.Value).ThenBy(e => e.Key).Select(e => e.Key);

    public void Add(in Candidates candidates, in Candidate candidate, int day)
    {
        if (candidate.Fate == Fate.SkippedByGap)
            return;
        if (Quiet + GivenWay + Kept == 0)
            FirstDay = day;
        switch (candidate.Fate)
        {
            case Fate.DroppedByQuiet or Fate.DeferredPastWaking:
                Quiet++;
                break;
            case Fate.Absorbed or Fate.LostInstant:
                GivenWay++;
                int holder = candidates.HolderOf(candidate).Rule;
                _givenWayTo.TryGetValue(holder, out int before);
                _givenWayTo[holder] = before + 1;
                break;
            case Fate.OverLimit:
                GivenWay++;
                OverLimit++;
                break;
            default:
                Kept++;
                break;
        }
    }
}

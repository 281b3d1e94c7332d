using System;

namespace StretchKit.Reminders;

/// <summary>The candidates of a plan-day, and what some of them gave way to. They are in rented arrays; the owner disposes of them.</summary>
internal ref struct Candidates
{
    private Pool<Candidate> _all;
    private Pool<Kept> _holders;

    /// <summary>None so far.</summary>
    public Candidates()
    {
        _all = new Pool<Candidate>(16);
        _holders = new Pool<Kept>(0);
    }

    public readonly int Count => _all.Count;

    public readonly Span<Candidate> Span => _all.Span;

    public void Add(in Candidate candidate) => _all.Add(candidate);

    /// <summary>Puts them into the order of stage 4.</summary>
    public readonly void Sort() => _all.Sort();

    /// <summary>A candidate loses to one that is kept.</summary>
    public void GiveWay(ref Candidate candidate, Fate fate, in Kept holder)
    {
        candidate.Fate = fate;
        candidate.Holder = _holders.Count;
        _holders.Add(holder);
    }

    /// <summary>What a candidate gave way to.</summary>
    /// <param name="candidate">One that was absorbed or lost its instant.</param>
    public readonly Kept HolderOf(in Candidate candidate) => _holders[candidate.Holder];

    public readonly void Dispose()
    {
        _all.Dispose();
        _holders.Dispose();
    }
}

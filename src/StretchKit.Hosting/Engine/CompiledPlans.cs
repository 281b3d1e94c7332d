using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace StretchKit.Hosting.Engine;

/// <summary>The schedules of the plans that were used last, one for equal plans: people who follow the same plan in the same zone share one. Safe to call from any thread.</summary>
/// <param name="most">The most schedules to keep by value; the oldest makes room.</param>
internal sealed class CompiledPlans(int most = 1024)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Plan, Schedule> _byValue = new(new SameZoneData());
    private readonly Queue<Plan> _oldest = new();

    // Equality of plans compares all that is in them; a plan that is the same object needs no comparison.
    private readonly ConditionalWeakTable<Plan, Schedule> _byReference = [];

    /// <summary>Gets the number of schedules that are kept by value.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _byValue.Count;
        }
    }

    /// <summary>Returns the schedule of a plan.</summary>
    /// <exception cref="System.ArgumentException">The plan is a template: it has no zone.</exception>
    public Schedule For(Plan plan)
    {
        if (_byReference.TryGetValue(plan, out Schedule? known))
            return known;
        lock (_lock)
        {
            if (!_byValue.TryGetValue(plan, out Schedule? schedule))
            {
                schedule = plan.ToSchedule();
                if (_byValue.Count >= most)
                    _byValue.Remove(_oldest.Dequeue());
                _byValue.Add(plan, schedule);
                _oldest.Enqueue(plan);
            }

            _byReference.AddOrUpdate(plan, schedule);
            return schedule;
        }
    }

    /// <summary>Plans are equal if the ids of their zones are. A schedule also depends on the zone's data, which differs between providers.</summary>
    private sealed class SameZoneData : IEqualityComparer<Plan>
    {
        public bool Equals(Plan? x, Plan? y) => x == y && Equals(x?.Zone, y?.Zone);

        public int GetHashCode(Plan obj) => obj.GetHashCode();
    }
}

using StretchKit.Internal;

namespace StretchKit;

/// <summary>What a phase of a program has at one time of the day, such as its morning: the routine to do then.</summary>
public sealed record ProgramSlot
{
    /// <summary>Names a routine for a time of the day.</summary>
    /// <param name="id">The slot's id, such as <c>morning</c>, by which rules of plans name it.</param>
    /// <param name="routineId">The id of the routine.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.ArgumentException">An argument is not an id.</exception>
    public ProgramSlot(string id, string routineId)
    {
        Id = id;
        RoutineId = routineId;
    }

    /// <summary>Its id, unique in its phase.</summary>
    public string Id { get; init => field = Guard.Id(value); }

    /// <summary>The id of the routine.</summary>
    public string RoutineId { get; init => field = Guard.Id(value); }

    /// <summary>The slot and the routine: <c>morning: back-relief</c>.</summary>
    public override string ToString() => $"{Id}: {RoutineId}";
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StretchKit.Validation;

/// <summary>The routines that a plan or program uses: those of its own, and of those it names the ones that are known.</summary>
internal sealed class RoutinesInUse
{
    private readonly ValidationContext _context;
    private readonly Dictionary<string, Routine> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<(RoutineSubject Subject, RoutinePlace Place)> _inUse = [];
    private readonly Dictionary<string, HoldTotals> _totals = new(StringComparer.Ordinal);

    public RoutinesInUse(ValidationContext context)
    {
        _context = context;
        foreach (Routine routine in context.Routines ?? [])
            _known[routine.Id] = routine;
    }

    /// <summary>Each once, where it is used first.</summary>
    public IReadOnlyList<(RoutineSubject Subject, RoutinePlace Place)> InUse => _inUse;

    /// <summary>The ids of the routines that are known.</summary>
    public IEnumerable<string> Known => _known.Keys;

    /// <summary>Whether a routine is known.</summary>
    public bool Knows(string id) => _known.ContainsKey(id);

    /// <summary>Knows the routines that a program brings along; they go before others of the same id.</summary>
    public void Know(TrainingProgram program)
    {
        foreach (Routine routine in program.Routines)
            _known[routine.Id] = routine;
    }

    /// <summary>Uses a routine that the document has at a path, and knows it from now on.</summary>
    public void UseOwn(Routine routine, string path)
    {
        _known[routine.Id] = routine;
        if (_used.Add(routine.Id))
            _inUse.Add((new RoutineSubject(routine, _context), RoutinePlace.In(path)));
    }

    /// <summary>Uses a routine that the document names at a path, if it is known.</summary>
    public void Use(string? id, string path)
    {
        if (id is not null && _known.TryGetValue(id, out Routine? routine) && _used.Add(id))
            _inUse.Add((new RoutineSubject(routine, _context), RoutinePlace.Named(path, id)));
    }

    /// <summary>How long a routine holds each of its static stretches.</summary>
    public bool TryGetTotals(string id, [NotNullWhen(true)] out HoldTotals? totals)
    {
        if (_totals.TryGetValue(id, out totals))
            return true;
        if (!_known.TryGetValue(id, out Routine? routine))
            return false;
        _totals[id] = totals = new HoldTotals(new RoutineSubject(routine, _context));
        return true;
    }
}

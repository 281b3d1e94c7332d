using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace StretchKit.Import;

/// <summary>
/// Makes a routine of rows. A rest is the time to prepare of the step behind it, so that the routine takes as long as the running order; what a row does not
/// say of its stretch is given, and told.
/// </summary>
internal sealed class OrderMaker(ImportOptions options, decimal unit)
{
    private static readonly HashSet<string> RestWords =
    [
        "rest", "break", "pause", "recover", "recovery", "transition", "get-ready", "getready", "prepare", "ready", "prep", "switch", "switch-sides", "change-sides", "rest-break", "breather",
        "descanso", "descansar", "pausa", "ruhe", "erholung", "repos", "rest-timer", "rest-period",
    ];

    private readonly Dictionary<string, Stretch> _stretches = new(StringComparer.OrdinalIgnoreCase);
    private readonly StretchIds _ids = new(options.Beside.Ids);
    private readonly List<(Step Step, int Rounds, int Part)> _steps = [];
    private readonly Dictionary<int, Duration> _restAfterRound = [];
    private Duration _pending;
    private HashSet<string> _sided = [];

    /// <summary>Whether there is no routine since it would be larger than routines may be.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The routine, or <c>null</c>, and what became of each row.</summary>
    public (Routine? Routine, List<(string? Name, ImportReason? Reason, ValueList<ImportedMember> Members)> Rows) Make(IReadOnlyList<OrderRow> rows, string? title, int rounds)
    {
        _sided = new HashSet<string>(rows.Where(r => !r.IsFaulty && SidesOf(r).Sides is not null).Select(r => SidesOf(r).Name), StringComparer.OrdinalIgnoreCase);
        var told = new List<(string?, ImportReason?, ValueList<ImportedMember>)>();
        foreach (OrderRow row in rows)
        {
            var notes = new MemberNotes();
            ImportReason? reason = row.IsFaulty ? ImportReason.Faulty : row.Reason ?? Add(row, notes);
            foreach (string path in row.NotImported)
                notes.LeftOut(path, ImportReason.NotImported);
            told.Add((row.Name.Length == 0 ? null : row.Name, reason, notes.ToList()));
        }

        return (ToRoutine(title, rounds), told);
    }

    private static bool IsRest(OrderRow row)
        => RestWords.Contains(StretchIds.Slug(row.Name) ?? "") || (row.Kind is { } kind && RestWords.Contains(StretchIds.Slug(kind) ?? ""));

    private static (string Name, Sides? Sides) SidesOf(OrderRow row)
    {
        (string name, Sides? sides) = OrderSides.Split(row.Name);
        if (row.Side is { } side)
            sides = OrderSides.Of(side) ?? sides;
        if (sides is null && row.Time is { } dose)
            sides = Cell.Of(dose).IsOfEachSide ? Sides.LeftThenRight : OrderSides.Split(dose).Sides;
        return (name, sides);
    }

    private ImportReason? Add(OrderRow row, MemberNotes notes)
    {
        if (IsRest(row))
            return AddRest(row, notes);
        if (row.Name.Trim().Length == 0)
            return ImportReason.NotStated;
        (string name, Sides? sides) = SidesOf(row);
        if (row.Side is { } side && OrderSides.Of(side) is null)
            notes.LeftOut("dose.sides", ImportReason.NotUnderstood, side);
        Dose dose = DoseOf(row, notes);
        Stretch stretch = StretchOf(name, dose, notes);
        if (stretch.Laterality == Laterality.Unilateral)
            dose = dose with { Sides = sides ?? Sides.LeftThenRight };
        if (sides is { } said && stretch.Laterality == Laterality.Unilateral)
            notes.Take("dose.sides", Reading<Sides>.From(said, row.Side ?? row.Name), Reading<Sides>.Nothing);
        int? rounds = notes.TakeSaid("rounds", Stated.Number(row.Rounds, StepGroup.MaxRepeat, CountUnit.Times));
        int at = _steps.Count;
        _steps.Add((new StretchStep(stretch, dose, _pending), rounds ?? 1, row.Part));
        if (_pending > Duration.Zero)
            notes.Take("prepare", Reading<Duration>.From(_pending, "rest"), Reading<Duration>.Nothing);
        _pending = Duration.Zero;
        AddRestBehind(row, dose, at, notes);
        return null;
    }

    private ImportReason? AddRest(OrderRow row, MemberNotes notes)
    {
        Duration? time = notes.Take("rest", Time(row.Time ?? row.Rest), Reading<Duration>.Nothing);
        if (time is not { } rest)
            return ImportReason.NotUnderstood;
        _pending = Duration.Min(_pending + rest, Dose.MaxTime);
        if (_steps.Count > 0)
            _restAfterRound[_steps.Count - 1] = _pending;
        return null;
    }

    private void AddRestBehind(OrderRow row, Dose dose, int at, MemberNotes notes)
    {
        if (notes.TakeSaid("rest", Time(row.Rest)) is not { } rest)
            return;
        if (dose.Sets > 1)
        {
            var step = (StretchStep)_steps[at].Step;
            _steps[at] = _steps[at] with { Step = new StretchStep(step.Stretch, dose with { Rest = new Rests { Sets = rest } }, step.Prepare) };
            return;
        }

        _pending = rest;
        _restAfterRound[at] = rest;
    }

    private Reading<Duration>? Time(string? cell)
    {
        if (Stated.Time(cell, unit) is not { } time)
            return null;
        if (time.Value is not null)
            return time;
        return DoseWords.Of(cell!).Hold is { Value: not null } hold ? hold : time;
    }

    /// <summary>The dose of a cell or of the words behind a name. A row with a time lasts that long, however often something is done in it.</summary>
    private Dose DoseOf(OrderRow row, MemberNotes notes)
    {
        Reading<Duration>? time = Stated.Time(row.Time, unit);
        DoseWords words = row.Time is { } text && time?.Value is null ? DoseWords.Of(text) : DoseWords.Nothing;
        if (time is { Value: null } && (words.Hold.Value is not null || words.Reps.Value is not null || words.Sets.Value is not null))
            time = words.Hold.Value is null ? null : words.Hold;
        Duration? hold = notes.Take("dose.hold", time, words.Hold);
        int? sets = notes.TakeSaid("dose.sets", Stated.Number(row.Sets, Dose.MaxSets, CountUnit.Sets) ?? Said(words.Sets));
        Reading<int>? counted = Stated.Number(row.Reps, Dose.MaxReps, CountUnit.Reps) ?? Said(words.Reps);
        bool isDoubled = hold is not null && counted is { Value: > 1 } && row.Reps is not null;
        int? reps = notes.TakeSaid("dose.reps", isDoubled ? Reading<int>.Not(ImportReason.Ambiguous, row.Reps!) : counted);
        if (hold > Dose.MaxTime)
            hold = null;
        return new Dose { Hold = hold, Sets = Within(sets, Dose.MaxSets), Reps = Within(reps, Dose.MaxReps) ?? (hold is null ? 1 : null) };
    }

    private static int? Within(int? number, int most) => number >= 1 && number <= most ? number : null;

    private static Reading<int>? Said(Reading<int> reading) => reading.Reason == ImportReason.NotStated ? null : reading;

    private Stretch StretchOf(string name, Dose dose, MemberNotes notes)
    {
        Laterality laterality = _sided.Contains(name) ? Laterality.Unilateral : options.UnknownLaterality ?? Laterality.Bilateral;
        notes.Exact("name");
        if (_stretches.TryGetValue(name, out Stretch? known))
            return known;
        StretchStyle style = dose.Hold is not null ? StretchStyle.Static : StretchStyle.Mobility;
        notes.Take("style", null, Reading<StretchStyle>.From(style, dose.Hold is not null ? "time" : "reps"));
        StartingPosition position = notes.Take("startingPosition", null, ProsePosition.Of(new Prose(name, [])), options.UnknownPosition ?? StartingPosition.Standing)!.Value;
        if (_sided.Contains(name))
            notes.Take("laterality", null, Reading<Laterality>.From(laterality, "sides"));
        else
            notes.Take("laterality", null, Reading<Laterality>.Nothing, laterality);
        string id = _ids.New(name);
        notes.Inferred("id", name);
        var stretch = new Stretch(id, options.Text(name), style, position, laterality) { Source = options.Source };
        _stretches.Add(name, stretch);
        return stretch;
    }

    private Routine? ToRoutine(string? title, int rounds)
    {
        if (_steps.Count == 0)
            return null;
        var steps = new List<Step>();
        for (int at = 0; at < _steps.Count;)
        {
            int end = at + 1;
            while (_steps[at].Rounds > 1 && end < _steps.Count && _steps[end].Rounds == _steps[at].Rounds && _steps[end].Part == _steps[at].Part)
                end++;
            List<Step> part = [.. _steps.Skip(at).Take(end - at).Select(s => s.Step)];
            if (_steps[at].Rounds > 1)
                steps.Add(Group(part, _steps[at].Rounds, end - 1));
            else
                steps.AddRange(part);
            at = end;
        }

        if (rounds > 1 && steps.Count <= Routine.MaxSteps && steps.TrueForAll(s => s is StretchStep))
            steps = [Group(steps, rounds, _steps.Count - 1)];
        string name = string.IsNullOrWhiteSpace(title) ? "Imported routine" : title!.Trim();
        try
        {
            return new Routine(new StretchIds([]).New(name), options.Text(name), steps, Duration.Zero);
        }
        catch (ArgumentException)
        {
            // Over a bound of routines; the caller says so.
            IsTooLarge = true;
            return null;
        }
    }

    /// <summary>A rest behind the last row comes between the rounds.</summary>
    private StepGroup Group(List<Step> steps, int rounds, int last)
    {
        _restAfterRound.TryGetValue(last, out Duration rest);
        return new StepGroup(steps, rounds, rest) { Prepare = (steps[0] as StretchStep)?.Prepare };
    }
}

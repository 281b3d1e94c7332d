using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>Makes sessions of the rows of a history: rows with one start and one workout are one session.</summary>
internal sealed class SessionMaker(DateTimeZone zone, ImportOptions options, decimal unit)
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<(string Started, string Workout), Draft> _byRow = [];
    private readonly Dictionary<string, string> _stretchIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly StretchIds _ids = new([]);

    /// <summary>Adds a row, and says why it is left out, or null.</summary>
    public ImportReason? Add(RawRecord row, MemberNotes notes)
    {
        if (row.IsFaulty)
            return ImportReason.Faulty;
        if (IsRest(row.First(Field.Set)) || IsRest(row.First(Field.Kind)) || IsRest(row.First(Field.Name)))
        {
            notes.LeftOut("rest", ImportReason.NotImported, row.First(Field.Hold));
            return ImportReason.NotImported;
        }

        string started = row.First(Field.Started)!.Trim();
        string workout = row.First(Field.Workout)?.Trim() ?? "Imported session";
        if (!_byRow.TryGetValue((started, workout), out Draft? draft))
        {
            if (HistoryTimes.InstantOf(started, zone) is not { } start)
            {
                notes.LeftOut("started", ImportReason.NotUnderstood, started);
                return ImportReason.NotUnderstood;
            }

            draft = new Draft(start, StretchIds.Slug(workout) ?? new StretchIds([]).New(workout));
            _byRow.Add((started, workout), draft);
            _drafts.Add(draft);
        }

        notes.Inferred("started", started);
        End(row, draft, notes);
        return AddHold(row, draft, notes);
    }

    public ValueList<Session> ToSessions() => ValueList.From(_drafts.Where(d => d.Holds.Count > 0).Select(d => new Session(d.Routine, d.Started, d.End, d.Holds)));

    private static bool IsRest(string? cell) => cell is not null && StretchIds.Slug(cell) is "rest" or "rest-timer" or "break" or "pause" or "rest-day";

    private void End(RawRecord row, Draft draft, MemberNotes notes)
    {
        if (draft.Ended is not null)
            return;
        if (row.First(Field.Ended) is { } ended)
        {
            if (HistoryTimes.InstantOf(ended, zone) is { } end && end >= draft.Started && end - draft.Started <= Session.MaxActual)
                draft.Ended = end;
            else
                notes.LeftOut("ended", ImportReason.NotUnderstood, ended);
        }
        else if (row.First(Field.Duration) is { } length)
        {
            if (HistoryTimes.LengthOf(length, unit) is { } time)
                draft.Ended = draft.Started + time;
            else
                notes.LeftOut("ended", ImportReason.NotUnderstood, length);
        }
    }

    private ImportReason? AddHold(RawRecord row, Draft draft, MemberNotes notes)
    {
        (string name, Sides? sides) = OrderSides.Split(row.First(Field.Name)!);
        if (draft.LastName != name)
        {
            if (draft.Step + 1 >= Routine.MaxSteps)
                return ImportReason.NotImported;
            (draft.LastName, draft.Step) = (name, draft.Step + 1);
        }

        if (!draft.Sets.TryGetValue(name, out int sets))
            sets = 0;
        if (draft.Holds.Count == Routine.MaxSegments)
            return ImportReason.NotImported;
        draft.Sets[name] = sets + 1;
        string? time = row.First(Field.Hold);
        string? reps = row.First(Field.Reps);
        Reading<Duration>? stated = time is null || Zero(time) ? null : Stated.Time(time, unit);
        Duration? held = notes.TakeSaid("actual", stated);
        if (stated is null && reps is not null && !Zero(reps))
            notes.TakeSaid("reps", Stated.Number(reps, Dose.MaxReps, CountUnit.Reps));
        foreach (KeyValuePair<string, string> other in row.Extra)
            notes.LeftOut(Shown.Content(other.Key), ImportReason.NotImported, other.Value);
        Side side = sides switch { Sides.Left => Side.Left, Sides.Right => Side.Right, _ => Side.Both };
        draft.Holds.Add(new SessionHold(draft.Step, IdOf(name), side, held, held ?? Duration.Zero, HoldOutcome.Done) { Set = sets + 1, Rep = held is null ? null : 1 });
        return null;
    }

    private string IdOf(string name)
    {
        if (_stretchIds.TryGetValue(name, out string? id))
            return id;
        id = StretchIds.Slug(name) is { } slug && options.Beside.Find(slug) is not null ? slug : _ids.New(name);
        _stretchIds.Add(name, id);
        return id;
    }

    private static bool Zero(string cell) => cell.Trim().TrimStart('0', '.', ',').Length == 0;

    private sealed class Draft(Instant started, string routine)
    {
        public Instant Started => started;

        public string Routine => routine;

        public Instant? Ended { get; set; }

        public List<SessionHold> Holds { get; } = [];

        public Dictionary<string, int> Sets { get; } = new(StringComparer.OrdinalIgnoreCase);

        public int Step { get; set; } = -1;

        public string? LastName { get; set; }

        public Instant End => Ended ?? Holds.Aggregate(Started, (end, hold) => end + hold.Actual);
    }
}

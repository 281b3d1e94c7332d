namespace StretchKit.Reference;

/// <summary>
/// Stage 6: events fold in the order written. One earlier than the last accepted one is refused, and so is a pause that
/// ends before it starts; the state stays as it was.
/// </summary>
internal sealed class Folding(RefPlan plan, Func<string, string, long, long> hash)
{
    public RefState State { get; private set; } = RefState.Empty;

    private DayBook? _book;

    public Folding StartingFrom(RefState state)
    {
        State = state;
        _book = null;
        return this;
    }

    /// <summary>Takes the event in, or says why not.</summary>
    public RefRefusal? Add(RefEvent happened)
    {
        if (State.Last is { } last && happened.At < last)
        {
            return RefRefusal.EarlierThanLast;
        }

        _book ??= new DayBook(plan, hash, State);
        var (next, refusal) = happened switch
        {
            RefDelivered delivered => (With(delivered.Occurrence, RefLast.Delivered), null),
            RefSkipped skipped => (With(skipped.Occurrence, RefLast.Skipped), null),
            RefSnoozed snoozed => Snoozing.Apply(State, _book, plan, snoozed),
            RefPaused paused => Pausing.Pause(State, paused),
            RefResumed resumed => (Pausing.EndAt(State, resumed.At), null),
            RefCompleted completed => (Completing.Apply(State, _book, plan, completed), null),
            RefTravelled travelled => (
                State with { Travels = State.Travels.Add(new RefTravel(travelled.At, travelled.Zone)) }, null),
            _ => throw new ArgumentException($"unknown event {happened}", nameof(happened)),
        };
        if (refusal is not null)
        {
            return refusal;
        }

        // Pauses, sessions and journeys change what stages 1 to 5 give; the others do not.
        _book = happened is RefDelivered or RefSkipped or RefSnoozed ? _book : null;
        State = next with { Accepted = next.Accepted.Add(happened) };
        return null;
    }

    /// <summary>The last of delivered, skipped and snoozed counts, by name, whether the name is known or not.</summary>
    private RefState With(string name, RefLast last) =>
        State with { Marks = State.Marks.SetItem(name, State.MarkOf(name) with { Last = last }) };
}

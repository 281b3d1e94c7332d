using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// `paused` at p until q, or until `resumed`. A pause replaces the one in force, which ends where the new one starts;
/// `resumed` ends it. Both ends of a pause belong to it.
/// </summary>
internal static class Pausing
{
    public static (RefState State, RefRefusal? Refusal) Pause(RefState state, RefPaused paused)
    {
        if (paused.Until < paused.At)
        {
            return (state, RefRefusal.PauseEndsBeforeStart);
        }

        var ended = EndAt(state, paused.At);
        return (ended with { Pauses = ended.Pauses.Add(new RefPause(paused.At, paused.Until)) }, null);
    }

    public static RefState EndAt(RefState state, Instant at) =>
        state with
        {
            Pauses = state.Pauses.ConvertAll(pause => pause.Holds(at) ? pause with { To = at } : pause),
        };
}

namespace StretchKit.Reference;

/// <summary>
/// `paused` and `resumed`. Pauses add up, save that one which begins at once ends those of the same scope that are in
/// force and themselves began at once.
/// </summary>
internal static class Pausing
{
    public static FoldState Pause(FoldState state, RefPaused paused)
    {
        var begun = new Pause(paused.Rule, paused.Start, paused.Until, paused.Start == paused.At);
        var others = begun.BeganAtOnce
            ? state.Pauses.ConvertAll(pause =>
                pause.Rule == begun.Rule && pause.BeganAtOnce && pause.Holds(paused.At) ? pause.EndedAt(paused.At) : pause)
            : state.Pauses;
        return state with { Pauses = others.Add(begun) };
    }

    /// <summary>
    /// Ends the pauses in force of all rules, or with `rule` of that rule; with `pause`, those of that scope that have this
    /// `from`. One that has not begun is called off.
    /// </summary>
    public static FoldState Resume(FoldState state, RefResumed resumed)
    {
        var ended = state.Pauses.FindAll(pause =>
            pause.Rule == resumed.Rule
            && (resumed.Pause is { } from ? pause.From == from : pause.Holds(resumed.At)));
        var left = state.Pauses
            .Where(pause => !(ended.Contains(pause) && pause.From > resumed.At))
            .Select(pause => ended.Contains(pause) ? pause.EndedAt(resumed.At) : pause);
        return state with { Pauses = [.. left] };
    }
}

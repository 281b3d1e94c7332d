namespace StretchKit.Json;

/// <summary>The words of all enumerations.</summary>
internal static class Vocabularies
{
    public static readonly Vocabulary<StretchStyle> Styles = new()
    {
        { "static", StretchStyle.Static },
        { "mobility", StretchStyle.Mobility },
    };

    public static readonly Vocabulary<StartingPosition> Positions = new()
    {
        { "supine", StartingPosition.Supine },
        { "prone", StartingPosition.Prone },
        { "sideLying", StartingPosition.SideLying },
        { "quadruped", StartingPosition.Quadruped },
        { "kneeling", StartingPosition.Kneeling },
        { "halfKneeling", StartingPosition.HalfKneeling },
        { "seated", StartingPosition.Seated },
        { "longSitting", StartingPosition.LongSitting },
        { "standing", StartingPosition.Standing },
    };

    public static readonly Vocabulary<Laterality> Lateralities = new()
    {
        { "bilateral", Laterality.Bilateral },
        { "unilateral", Laterality.Unilateral },
    };

    public static readonly Vocabulary<Sides> Sides = new()
    {
        { "both", StretchKit.Sides.Both },
        { "alternating", StretchKit.Sides.Alternating },
        { "leftThenRight", StretchKit.Sides.LeftThenRight },
        { "rightThenLeft", StretchKit.Sides.RightThenLeft },
        { "left", StretchKit.Sides.Left },
        { "right", StretchKit.Sides.Right },
    };

    public static readonly Vocabulary<DaysOfWeek> Weekdays = new()
    {
        { "monday", DaysOfWeek.Monday },
        { "tuesday", DaysOfWeek.Tuesday },
        { "wednesday", DaysOfWeek.Wednesday },
        { "thursday", DaysOfWeek.Thursday },
        { "friday", DaysOfWeek.Friday },
        { "saturday", DaysOfWeek.Saturday },
        { "sunday", DaysOfWeek.Sunday },
    };

    public static readonly Vocabulary<QuietMode> QuietModes = new()
    {
        { "drop", QuietMode.Drop },
        { "defer", QuietMode.Defer },
        { "ignore", QuietMode.Ignore },
    };

    public static readonly Vocabulary<GapMode> GapModes = new()
    {
        { "shift", GapMode.Shift },
        { "skip", GapMode.Skip },
    };

    public static readonly Vocabulary<CatchUp> CatchUps = new()
    {
        { "none", CatchUp.None },
        { "latest", CatchUp.Latest },
        { "all", CatchUp.All },
    };

    public static readonly Vocabulary<Restart> Restarts = new()
    {
        { "never", Restart.Never },
        { "session", Restart.Session },
    };

    public static readonly Vocabulary<Side> WorkedSides = new()
    {
        { "both", Side.Both },
        { "left", Side.Left },
        { "right", Side.Right },
    };

    public static readonly Vocabulary<HoldOutcome> Outcomes = new()
    {
        { "done", HoldOutcome.Done },
        { "partial", HoldOutcome.Partial },
        { "skipped", HoldOutcome.Skipped },
    };

    public static readonly Vocabulary<ReminderEventKind> EventKinds = new()
    {
        { "delivered", ReminderEventKind.Delivered },
        { "skipped", ReminderEventKind.Skipped },
        { "snoozed", ReminderEventKind.Snoozed },
        { "completed", ReminderEventKind.Completed },
        { "paused", ReminderEventKind.Paused },
        { "resumed", ReminderEventKind.Resumed },
        { "travelled", ReminderEventKind.Travelled },
    };
}

using NodaTime;

namespace StretchKit.Json;

/// <summary>Which durations belong in a place; both bounds inclusive, unless <see cref="IsOpenAtZero"/>.</summary>
internal sealed record DurationRange(Duration Least, Duration Most)
{
    /// <summary>Only durations of more than zero.</summary>
    public bool IsOpenAtZero { get; init; }

    /// <summary>Only whole seconds.</summary>
    public bool IsWhole { get; init; }

    public bool Contains(Duration value)
        => value >= Least && value <= Most && !(IsOpenAtZero && value == Duration.Zero) && !(IsWhole && value.SubsecondNanoseconds != 0);

    // In doses.
    public static readonly DurationRange Hold = new(Duration.Zero, Dose.MaxTime) { IsOpenAtZero = true };
    public static readonly DurationRange Rest = new(Duration.Zero, Dose.MaxTime);

    // In sessions.
    public static readonly DurationRange Actual = new(Duration.Zero, Session.MaxActual);

    // In plans, in whole seconds.
    public static readonly DurationRange UpToADay = Whole(Duration.Zero);
    public static readonly DurationRange ADayEitherWay = Whole(-Duration.FromDays(1));
    public static readonly DurationRange Snooze = Whole(Duration.FromSeconds(1));
    public static readonly DurationRange Interval = Whole(EveryTrigger.MinInterval);

    private static DurationRange Whole(Duration least) => new(least, Duration.FromDays(1)) { IsWhole = true };
}

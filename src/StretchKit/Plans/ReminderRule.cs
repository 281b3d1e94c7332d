using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;

namespace StretchKit;

/// <summary>
/// One rule of a plan: which routine (or which slot of the plan's program), when, and what gives way when it meets quiet time or another rule. Immutable and
/// equal by value.
/// </summary>
public sealed partial record ReminderRule
{
    /// <summary>The maximum jitter: a day.</summary>
    public static readonly Duration MaxJitter = Duration.FromDays(1);

    /// <summary>The maximum of <see cref="Grace"/> and <see cref="Early"/>: a day.</summary>
    public static readonly Duration MaxGrace = Duration.FromDays(1);

    /// <summary>The grace of a rule that gives none: 30 minutes.</summary>
    public static readonly Duration DefaultGrace = Duration.FromMinutes(30);

    /// <summary>The early time of a rule that gives none: 30 minutes.</summary>
    public static readonly Duration DefaultEarly = Duration.FromMinutes(30);

    private readonly string? _routineId;
    private readonly string? _slotId;

    /// <summary>Makes a rule with the defaults, from which <c>with</c> departs.</summary>
    /// <param name="id">Its id, unique in its plan.</param>
    /// <param name="routineId">The id of the routine it reminds of.</param>
    /// <param name="trigger">When it fires within its days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="routineId"/> is not an id.</exception>
    public ReminderRule(string id, string routineId, Trigger trigger)
    {
        Id = Guard.Id(id);
        RoutineId = routineId;
        Trigger = trigger;
        On = DaysOfWeek.All;
        Snooze = SnoozePolicy.Default;
        Grace = DefaultGrace;
        Metadata = Metadata.Empty;
    }

    /// <summary>Its id, unique in its plan.</summary>
    public string Id { get; }

    /// <summary>The id of the routine it reminds of; null for a rule with a slot, which loses it when this is set.</summary>
    [DisallowNull]
    public string? RoutineId
    {
        get => _routineId;
        init => (_routineId, _slotId) = (Guard.Id(value), null);
    }

    /// <summary>
    /// The slot of the plan's program whose routine it reminds of, on the program's days that have one; null for a rule
    /// with a routine of its own, which loses it when this is set.
    /// </summary>
    [DisallowNull]
    public string? SlotId
    {
        get => _slotId;
        init => (_slotId, _routineId) = (Guard.Id(value), null);
    }

    /// <summary>When it fires within its days.</summary>
    public Trigger Trigger { get; init => field = Guard.NotNull(value); }

    /// <summary>Which rule wins where two meet: the higher. Default 0.</summary>
    public int Priority { get; init; }

    /// <summary>What quiet time does to it. Default <see cref="QuietMode.Drop"/>.</summary>
    public QuietMode Quiet { get; init => field = Guard.Defined(value); }

    /// <summary>What a clock change does to a local time that it leaves out. Default <see cref="GapMode.Shift"/>.</summary>
    public GapMode Gap { get; init => field = Guard.Defined(value); }

    /// <summary>The weekdays of its plan-days. Default every day.</summary>
    public DaysOfWeek On { get; init => field = value.NotEmpty(); }

    /// <summary>An RFC 5545 recurrence that its plan-days must match too; null for none.</summary>
    public DayRule? Repeat { get; init; }

    /// <summary>The days on and off that its plan-days must match too, or <c>null</c> for none.</summary>
    public DayCycle? Cycle { get; init; }

    /// <summary>
    /// The most that an occurrence is moved later, by a fixed amount of its own: 0 to a day, in whole seconds. Default zero.
    /// </summary>
    public Duration Jitter { get; init => field = Guard.WholeSeconds(Guard.InRange(value, Duration.Zero, MaxJitter)); }

    /// <summary>How its reminders may be put off. Default 10 minutes, at most 3 times.</summary>
    public SnoozePolicy Snooze { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// How late a reminder is still worth delivering, and how late a session still answers it: 0 to a day, in whole seconds.
    /// Default 30 minutes.
    /// </summary>
    public Duration Grace { get; init => field = Guard.WholeSeconds(Guard.InRange(value, Duration.Zero, MaxGrace)); }

    /// <summary>
    /// How long before a reminder a session already answers it: 0 to a day, in whole seconds; or <c>null</c> for the default, which is
    /// 30 minutes, and for an <see cref="EveryTrigger"/> at most half its interval.
    /// </summary>
    public Duration? Early
    {
        get;
        init => field = value is { } given ? Guard.WholeSeconds(Guard.InRange(given, Duration.Zero, MaxGrace)) : null;
    }

    /// <summary>Gets the early time that applies: <see cref="Early"/>, or its default if that is <c>null</c>.</summary>
    public Duration EffectiveEarly
        => Early ?? (Trigger is EveryTrigger every ? Duration.Min(DefaultEarly, every.Interval / 2) : DefaultEarly);

    /// <summary>The application's own strings.</summary>
    public Metadata Metadata { get; init => field = Guard.NotNull(value); }

    /// <summary>Makes a rule that takes its routine from a slot of the program that the plan follows.</summary>
    /// <param name="id">Its id, unique in its plan.</param>
    /// <param name="slotId">The id of the slot.</param>
    /// <param name="trigger">When it fires within its days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="slotId"/> is not an id.</exception>
    public static ReminderRule ForSlot(string id, string slotId, Trigger trigger) => new(id, slotId, trigger) { SlotId = slotId };

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Playback;

namespace StretchKit;

/// <summary>
/// A person doing a routine now: a <see cref="StretchKit.Player"/> on a clock, with what an app needs around it. Call <see cref="Turn"/> again and again, a
/// few times a second or after <see cref="Wait"/>: it gives the cues that are due and stops when the device was asleep. How often it is called, and how late, changes no time.
/// It changes in place and starts no thread; call it from one thread at a time.
/// </summary>
/// <example>
/// <code>
/// var clock = new PlayerClock(Stopwatch.GetTimestamp, Stopwatch.Frequency);
/// var guided = new GuidedSession(Catalog.DeskBreak.ToTimeline(), clock, SystemClock.Instance.GetCurrentInstant());
/// while (!guided.Frame.IsOver)
/// {
///     foreach (Cue cue in guided.Turn().Cues)
///         Console.WriteLine(cue.ToText());
///     await Task.Delay(guided.Wait);
/// }
///
/// Session session = guided.ToSession(SystemClock.Instance.GetCurrentInstant());
/// </code>
/// </example>
public sealed class GuidedSession
{
    /// <summary>The longest time between two turns that counts, unless <see cref="MaxTurn"/> says otherwise: 10 seconds.</summary>
    public static readonly Duration DefaultMaxTurn = Duration.FromSeconds(10);

    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly PlayerClock _clock;
    private readonly Duration _zero;
    private Duration _seen;
    private Cue? _next;

    /// <summary>Starts a routine from its beginning.</summary>
    /// <param name="timeline">The routine's timeline.</param>
    /// <param name="clock">The clock that it is played by.</param>
    /// <param name="started">When that is, by the wall clock.</param>
    /// <param name="speed">How many seconds of the routine pass in one of the clock: more than 0, at most 1,000. More than 1 is for trying a routine out.</param>
    /// <param name="ruleId">The id of the rule whose reminder the session answers, or <c>null</c> if it is started unasked.</param>
    /// <param name="reminder">The reminder that it is started from, or <c>null</c> if there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> or <paramref name="clock"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is not a valid id, or <paramref name="speed"/> is out of range.</exception>
    public GuidedSession(
        Timeline timeline, PlayerClock clock, Instant started, double speed = 1, string? ruleId = null, OccurrenceName? reminder = null)
        : this(Guard.NotNull(timeline).Start(), clock, started, speed, ruleId, reminder)
    {
    }

    private GuidedSession(Player player, PlayerClock clock, Instant started, double speed, string? ruleId, OccurrenceName? reminder)
    {
        _clock = Guard.NotNull(clock);
        Speed = speed is > 0 and <= 1000 ? speed : throw new ArgumentOutOfRangeException(nameof(speed), speed, "Must be more than 0 and at most 1,000.");
        (Started, RuleId, Reminder) = (started, Guard.OptionalId(ruleId), reminder);
        _zero = _seen = clock.Now;
        (Player, _next) = (player, player.NextCue());
    }

    /// <summary>Gets when it was started, by the wall clock.</summary>
    public Instant Started { get; }

    /// <summary>Gets the id of the rule whose reminder it answers, or <c>null</c> if it was started unasked.</summary>
    public string? RuleId { get; }

    /// <summary>Gets the reminder that it was started from, or <c>null</c> if there is none.</summary>
    public OccurrenceName? Reminder { get; }

    /// <summary>Gets how many seconds of the routine pass in one of the clock.</summary>
    public double Speed { get; }

    /// <summary>
    /// Gets the longest time between two turns that counts: more than 0. If a turn comes later, the device was asleep, and the routine is paused where the turn before left it.
    /// </summary>
    public Duration MaxTurn
    {
        get;
        init => field = value > Duration.Zero ? value : throw new ArgumentOutOfRangeException(nameof(MaxTurn), value, "Must be more than 0.");
    } = DefaultMaxTurn;

    /// <summary>Gets the player as of the last turn.</summary>
    public Player Player { get; private set; }

    /// <summary>Gets the time on the player's axis as of the last turn.</summary>
    public Duration Time => Duration.Min((_seen - _zero) * Speed, Player.MaxTime);

    /// <summary>Gets what a screen shows as of the last turn.</summary>
    public PlayerFrame Frame => Player.At(Time);

    /// <summary>Gets how long nothing changes that anybody would see or hear, up to the next cue or whole second: from 10 milliseconds to a second.</summary>
    public TimeSpan Wait
    {
        get
        {
            PlayerFrame frame = Frame;
            if (frame.Status != PlayerStatus.Running)
                return LongestWait;
            Duration change = ToWholeSecond(frame);
            if (_next?.At - Time is { } cue && cue < change)
                change = cue;
            TimeSpan wait = TimeSpan.FromMilliseconds(Math.Ceiling(change.TotalMilliseconds / Speed));
            return wait < ShortestWait ? ShortestWait : wait > LongestWait ? LongestWait : wait;
        }
    }

    /// <summary>Goes on with a session that was interrupted; it comes up paused, as nobody is in position.</summary>
    /// <param name="timeline">The routine's timeline.</param>
    /// <param name="unfinished">What was kept of the session.</param>
    /// <param name="clock">The clock that it is played by from now on.</param>
    /// <param name="speed">How many seconds of the routine pass in one of the clock: more than 0, at most 1,000.</param>
    /// <returns>The session, or <c>null</c> if it cannot go on: it is of another routine or of an earlier form of it, nothing was begun, or all was over.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="speed"/> is out of range.</exception>
    public static GuidedSession? Resume(Timeline timeline, UnfinishedSession unfinished, PlayerClock clock, double speed = 1)
    {
        if (Guard.NotNull(unfinished).PlayerIn(timeline) is not { } player)
            return null;
        var session = new GuidedSession(player, clock, unfinished.Started, speed, unfinished.RuleId, unfinished.Reminder);
        session.Pause();
        return session;
    }

    /// <summary>Takes the time of the clock.</summary>
    /// <returns>The cues since the last turn, and whether the device was asleep since.</returns>
    public GuidedTurn Turn()
    {
        Duration now = _clock.Now;
        bool wasAsleep = now - _seen > MaxTurn && Frame.Status == PlayerStatus.Running && Pause().Success;
        _seen = now;
        var cues = new List<Cue>();
        for (; _next is { } cue && cue.At <= Time; _next = Player.NextCue(cue.At))
            cues.Add(cue);
        return new GuidedTurn(cues, wasAsleep);
    }

    /// <summary>Pauses at the time of the last turn; see <see cref="Player.Pause"/>.</summary>
    public PlayerResult Pause() => Take(Player.Pause(Time));

    /// <summary>Goes on after a pause; see <see cref="Player.Resume"/>.</summary>
    public PlayerResult Resume() => Take(Player.Resume(Time));

    /// <summary>Pauses, or goes on if it is paused.</summary>
    public PlayerResult PauseOrResume() => Frame.Status == PlayerStatus.Paused ? Resume() : Pause();

    /// <summary>Leaves the segment for the next one; see <see cref="Player.Skip"/>.</summary>
    public PlayerResult Skip() => Take(Player.Skip(Time));

    /// <summary>Leaves the step for the next one; see <see cref="Player.SkipStep"/>.</summary>
    public PlayerResult SkipStep() => Take(Player.SkipStep(Time));

    /// <summary>Skips the open-ended movement that is on as if it had never begun: for an app to which nobody can say when it is done.</summary>
    /// <returns>The result of skipping, or <c>null</c> if no open-ended movement is on.</returns>
    public PlayerResult? SkipOpenMovement() => Frame is { Segment.IsOpen: true } frame ? Take(Player.Skip(Time - frame.Elapsed)) : null;

    /// <summary>Starts the segment before this one again; see <see cref="Player.Back"/>.</summary>
    public PlayerResult Back() => Take(Player.Back(Time));

    /// <summary>Starts the step again; see <see cref="Player.RestartStep"/>.</summary>
    public PlayerResult RestartStep() => Take(Player.RestartStep(Time));

    /// <summary>Ends an open-ended movement as done; see <see cref="Player.Finish"/>.</summary>
    public PlayerResult Finish() => Take(Player.Finish(Time));

    /// <summary>Ends the session before its end; see <see cref="Player.Stop"/>.</summary>
    public PlayerResult Stop() => Take(Player.Stop(Time));

    /// <summary>Returns what an app writes down, about once a second, so that the session can go on after the app was ended from outside.</summary>
    /// <param name="now">The present, by the wall clock.</param>
    public UnfinishedSession Keep(Instant now) => new(Player.Save(Time), Started, now, RuleId, Reminder);

    /// <summary>Returns the session as of the last turn, for the history; at any time, but most often when <see cref="PlayerFrame.IsOver"/>.</summary>
    /// <param name="ended">When it ended, by the wall clock. One before <see cref="Started"/>, where the wall clock was set back, counts as <see cref="Started"/>.</param>
    public Session ToSession(Instant ended) => Player.ToSession(Time, Started, Instant.Max(Started, ended), RuleId);

    private PlayerResult Take(PlayerResult result)
    {
        if (result.Success)
            (Player, _next) = (result.Player, result.Player.NextCue());
        return result;
    }

    /// <summary>The time to the next change of the seconds shown: those left rounded up, or those gone rounded down.</summary>
    private static Duration ToWholeSecond(PlayerFrame frame)
    {
        long part = (frame.Left ?? -frame.Elapsed).ToInt64Nanoseconds() % NodaConstants.NanosecondsPerSecond;
        return Duration.FromNanoseconds(part > 0 ? part : NodaConstants.NanosecondsPerSecond + part);
    }
}

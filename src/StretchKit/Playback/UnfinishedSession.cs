using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Playback;

/// <summary>
/// What an app keeps of a <see cref="GuidedSession"/> while it goes on: where it is, when it was started and last seen, and what it answers.
/// Its text is one line of ASCII for a file, a row or a setting. Immutable and equal by value.
/// </summary>
public sealed record UnfinishedSession
{
    private const string Head = "stretchkit-session-1";
    private const string None = "-";

    internal UnfinishedSession(SavedPlayer player, Instant started, Instant seen, string? ruleId, OccurrenceName? reminder)
        => (Player, Started, Seen, RuleId, Reminder) = (player, started, seen, ruleId, reminder);

    /// <summary>Gets the player.</summary>
    public SavedPlayer Player { get; }

    /// <summary>Gets the id of the routine.</summary>
    public string RoutineId => Player.RoutineId;

    /// <summary>Gets when the session was started, by the wall clock.</summary>
    public Instant Started { get; }

    /// <summary>Gets when it was last seen to go on, by the wall clock.</summary>
    public Instant Seen { get; }

    /// <summary>Gets the id of the rule whose reminder it answers, or <c>null</c> if it was started unasked.</summary>
    public string? RuleId { get; }

    /// <summary>Gets the reminder that it was started from, or <c>null</c> if there is none.</summary>
    public OccurrenceName? Reminder { get; }

    /// <summary>Parses the text of an unfinished session, as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not an unfinished session, or not the whole of one.</exception>
    public static UnfinishedSession Parse(string text)
        => TryParse(Guard.NotNull(text), out UnfinishedSession? session)
            ? session
            : throw new FormatException("The text is not an unfinished session, or not the whole of one.");

    /// <summary>Parses the text of an unfinished session, as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="session">The session, or <c>null</c> if the text is not one, or not the whole of one.</param>
    /// <returns>Whether the text is an unfinished session.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out UnfinishedSession? session)
    {
        session = null;
        string[] words = (text ?? "").Split([' '], 6);
        if (words.Length != 6 || words[0] != Head
            || !Rfc3339.TryParse(words[1], out Instant started) || !Rfc3339.TryParse(words[2], out Instant seen)
            || (words[3] != None && !Identifier.IsValid(words[3]))
            || !SavedPlayer.TryParse(words[5], out SavedPlayer? player))
        {
            return false;
        }

        OccurrenceName? reminder = null;
        if (words[4] != None)
        {
            if (!OccurrenceName.TryParse(words[4], out OccurrenceName name))
                return false;
            reminder = name;
        }

        session = new UnfinishedSession(player, started, seen, words[3] == None ? null : words[3], reminder);
        return true;
    }

    /// <summary>Returns where it was, or <c>null</c> if it cannot go on: it is of another routine or of an earlier form of it, nothing was begun, or all was over.</summary>
    /// <param name="timeline">The routine's timeline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is <c>null</c>.</exception>
    public PlayerFrame? FrameIn(Timeline timeline) => PlayerIn(timeline)?.At(Duration.Zero);

    /// <summary>Returns what was done until it was last seen, for the history if the person does not go on; or <c>null</c> if it cannot go on.</summary>
    /// <param name="timeline">The routine's timeline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is <c>null</c>.</exception>
    public Session? ToSession(Timeline timeline) => PlayerIn(timeline) is { } player ? SessionOf(player) : null;

    /// <summary>Returns one line of ASCII, without line breaks.</summary>
    public override string ToString()
        => string.Join(" ", Head, Rfc3339.Format(Started), Rfc3339.Format(Seen), RuleId ?? None, Reminder?.ToString() ?? None, Player);

    internal Player? PlayerIn(Timeline timeline)
        => Guard.NotNull(timeline).Load(Player) is { } player && !player.At(Duration.Zero).IsOver
            && SessionOf(player).Holds.Any(h => h.Outcome != HoldOutcome.Skipped) ? player : null;

    private Session SessionOf(Player player) => player.ToSession(Duration.Zero, Started, Instant.Max(Started, Seen), RuleId);
}

using System.Linq;
using NodaTime;
using NodaTime.Text;
using StretchKit.Playback;

namespace StretchKit.Samples.Web.Client.Playing;

/// <summary>Where a performance was when the page went away; a line each in this browser's store.</summary>
/// <param name="Place">The place.</param>
/// <param name="Started">When it was begun.</param>
/// <param name="Seen">When it was last seen to go on.</param>
/// <param name="RuleId">The rule whose reminder it answers, or <c>null</c> if there is none.</param>
/// <param name="Answers">The reminder that it was started from, or <c>null</c> if there is none.</param>
public sealed record Unfinished(SavedPlayer Place, Instant Started, Instant Seen, string? RuleId, OccurrenceName? Answers = null)
{
    public static string KeyOf(string routineId) => $"stretchkit.play.{routineId}";

    /// <summary>Reads one; null for anything that is not the whole of one.</summary>
    public static Unfinished? Parse(string? text)
        => text?.Split('\n') is [var place, var started, var seen, var rule, .. var more]
            && SavedPlayer.TryParse(place, out SavedPlayer? saved)
            && InstantPattern.ExtendedIso.Parse(started) is { Success: true } begun
            && InstantPattern.ExtendedIso.Parse(seen) is { Success: true } last
            ? new(saved, begun.Value, last.Value, rule.Length == 0 ? null : rule, OccurrenceName.TryParse(more.FirstOrDefault(), out OccurrenceName reminder) ? reminder : null)
            : null;

    public override string ToString()
        => string.Join('\n', Place.ToString(), InstantPattern.ExtendedIso.Format(Started), InstantPattern.ExtendedIso.Format(Seen), RuleId, Answers);

    /// <summary>The player where it was, at zero of a new axis; null where the routine has changed since, or nothing was begun, or all is over.</summary>
    public Player? On(Timeline timeline)
        => timeline.Load(Place) is { } player && !player.At(Duration.Zero).IsOver
            && SessionOf(player).Holds.Any(h => h.Outcome != HoldOutcome.Skipped) ? player : null;

    /// <summary>What was done until then.</summary>
    public Session SessionOf(Player player) => player.ToSession(Duration.Zero, Started, Seen, RuleId);
}

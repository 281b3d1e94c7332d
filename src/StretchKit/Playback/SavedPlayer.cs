using System;
using System.Diagnostics.CodeAnalysis;
using StretchKit.Internal;

namespace StretchKit.Playback;

/// <summary>
/// A player put away: its place, whether it runs, and what was done so far, without the axis it ran on. Its text keeps it in any
/// store; <see cref="Timeline.Load"/> goes on with it. Immutable and equal by value.
/// </summary>
public sealed class SavedPlayer : IEquatable<SavedPlayer>
{
    private readonly ulong _fingerprint;

    internal SavedPlayer(string routineId, ulong fingerprint, PlayerStatus status, Place place, Performance performance)
    {
        RoutineId = routineId;
        _fingerprint = fingerprint;
        Status = status;
        Place = place;
        Performance = performance;
    }

    /// <summary>The id of the routine that is played.</summary>
    public string RoutineId { get; }

    internal PlayerStatus Status { get; }

    internal Place Place { get; }

    internal Performance Performance { get; }

    /// <summary>Whether two are equal by value; both may be null.</summary>
    public static bool operator ==(SavedPlayer? left, SavedPlayer? right) => Equals(left, right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(SavedPlayer? left, SavedPlayer? right) => !Equals(left, right);

    /// <summary>Parses the text of a saved player, as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a saved player, or not the whole of one.</exception>
    public static SavedPlayer Parse(string text)
        => SavedPlayerText.Parse(Guard.NotNull(text)) ?? throw new FormatException("The text is not a saved player, or not the whole of one.");

    /// <summary>Parses the text of a saved player, as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="saved">The saved player, or <c>null</c> if the text is not one, or not the whole of one.</param>
    /// <returns>Whether the text is a saved player.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SavedPlayer? saved)
        => (saved = text is null ? null : SavedPlayerText.Parse(text)) is not null;

    /// <inheritdoc/>
    public bool Equals(SavedPlayer? other)
        => other is not null && RoutineId == other.RoutineId && _fingerprint == other._fingerprint && Status == other.Status
            && Place == other.Place && Performance == other.Performance;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SavedPlayer);

    /// <inheritdoc/>
    public override int GetHashCode() => (RoutineId, Place, Status).GetHashCode();

    /// <summary>
    /// One line of ASCII, without line breaks, for a file, a row or a string in JSON. It has some 80 characters, and up to 25 more for each hold that was
    /// left early or is open-ended.
    /// </summary>
    public override string ToString() => SavedPlayerText.Format(this, _fingerprint);

    /// <summary>Whether it was saved of a timeline: the same segments, and nothing about them that could not have happened.</summary>
    internal bool Fits(Timeline timeline)
    {
        ValueList<Segment> segments = timeline.Segments;
        if (RoutineId != timeline.Routine.Id || _fingerprint != timeline.Fingerprint)
            return false;
        if (Place.Index > segments.Count || Performance.Frontier > segments.Count || Performance.Frontier < Place.Index)
            return false;
        if (Place.Elapsed >= (Place.Index == segments.Count ? 1 : Bound(segments[Place.Index])))
            return false;
        foreach ((int index, Attempt attempt) in Performance.Attempts.All())
        {
            if (index >= Performance.Frontier || !segments[index].IsWork || attempt.Elapsed >= Bound(segments[index])
                || (attempt.Finished && !segments[index].IsOpen))
            {
                return false;
            }
        }

        // An open-ended movement does not end by itself: how the person left it is always remembered.
        for (int index = 0; index < Performance.Frontier; index++)
        {
            if (segments[index].IsOpen && !Performance.Attempts.TryGet(index, out _))
                return false;
        }

        return true;
    }

    private static long Bound(Segment segment) => segment.IsOpen ? TimelineMap.MaxElapsed + 1 : segment.Nanoseconds;
}

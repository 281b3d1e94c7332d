using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit;

/// <summary>
/// Reads JSON documents. It never throws over their content and never stops at the first fault: what is wrong comes back
/// as findings, each with path, line and column. Comments and trailing commas are accepted, and a UTF-8 byte order mark.
/// Immutable, and safe to share between threads if what it was given is.
/// </summary>
public sealed class DocumentReader
{
    private readonly Known _known;

    /// <summary>Makes a reader that knows stretches.</summary>
    /// <param name="stretches">The stretches that steps may name, beside those that a routine defines itself.</param>
    /// <param name="routineIds">
    /// The ids of routines that are known; null for none. A plan may name others: only one that differs from a known one
    /// by a slip of the pen is a warning.
    /// </param>
    /// <param name="programs">The programs that plans may follow, no id twice; null for none.</param>
    /// <param name="zones">Where time zones are looked up, or <c>null</c> for the time-zone database in NodaTime. An id that this does not have stays unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stretches"/> is null.</exception>
    /// <exception cref="ArgumentException">A program is null, or two have the same id.</exception>
    public DocumentReader(
        StretchSource stretches,
        IEnumerable<string>? routineIds = null,
        IEnumerable<TrainingProgram>? programs = null,
        IDateTimeZoneProvider? zones = null)
    {
        Stretches = Guard.NotNull(stretches);
        Zones = zones ?? DateTimeZoneProviders.Tzdb;
        ValueList<TrainingProgram> known = Guard.List(programs ?? [], name: nameof(programs));
        Guard.NoneTwice(known, p => p.Id, nameof(programs));
        _known = new Known(
            Stretches,
            new HashSet<string>(routineIds ?? [], StringComparer.Ordinal),
            known.ToDictionary(p => p.Id, StringComparer.Ordinal),
            Zones);
    }

    /// <summary>The stretches that steps may name, beside those that a routine defines itself.</summary>
    public StretchSource Stretches { get; }

    /// <summary>Gets where time zones are looked up.</summary>
    public IDateTimeZoneProvider Zones { get; }

    /// <summary>Reads a routine.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ReadResult<Routine> ReadRoutine(string json) => ReadRoutine(Utf8.From(Guard.NotNull(json)));

    /// <summary>Reads a routine.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    public ReadResult<Routine> ReadRoutine(ReadOnlyMemory<byte> utf8) => Read(utf8, DocumentKind.Routine, RoutineReader.Read);

    /// <summary>Reads the definition of a stretch.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ReadResult<Stretch> ReadStretch(string json) => ReadStretch(Utf8.From(Guard.NotNull(json)));

    /// <summary>Reads the definition of a stretch.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    public ReadResult<Stretch> ReadStretch(ReadOnlyMemory<byte> utf8) => Read(utf8, DocumentKind.Stretch, StretchReader.Read);

    /// <summary>Reads a plan. One without a zone is a template, which is no finding.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ReadResult<Plan> ReadPlan(string json) => ReadPlan(Utf8.From(Guard.NotNull(json)));

    /// <summary>Reads a plan. One without a zone is a template, which is no finding.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    public ReadResult<Plan> ReadPlan(ReadOnlyMemory<byte> utf8) => Read(utf8, DocumentKind.Plan, PlanReader.Read);

    /// <summary>
    /// Reads what has happened to a plan's reminders. An event that is refused by itself, such as one out of order, is passed over with
    /// a warning; whether the plan has the occurrences that are named is for its <see cref="Schedule"/> to say.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ReadResult<ReminderState> ReadState(string json) => ReadState(Utf8.From(Guard.NotNull(json)));

    /// <summary>Reads what has happened to a plan's reminders; see <see cref="ReadState(string)"/>.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    public ReadResult<ReminderState> ReadState(ReadOnlyMemory<byte> utf8) => Read(utf8, DocumentKind.State, StateReader.Read);

    /// <summary>Reads a program.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ReadResult<TrainingProgram> ReadProgram(string json) => ReadProgram(Utf8.From(Guard.NotNull(json)));

    /// <summary>Reads a program.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    public ReadResult<TrainingProgram> ReadProgram(ReadOnlyMemory<byte> utf8) => Read(utf8, DocumentKind.Program, ProgramReader.Read);

    /// <summary>Reads one performance of a routine.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ReadResult<Session> ReadSession(string json) => ReadSession(Utf8.From(Guard.NotNull(json)));

    /// <summary>Reads one performance of a routine.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    public ReadResult<Session> ReadSession(ReadOnlyMemory<byte> utf8) => Read(utf8, DocumentKind.Session, SessionReader.Read);

    /// <summary>Reads a document of whichever kind: the value is a <see cref="Routine"/>, <see cref="Stretch"/>,
    /// <see cref="Plan"/>, <see cref="ReminderState"/>, <see cref="TrainingProgram"/> or <see cref="Session"/>.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ReadResult<object> ReadAny(string json) => ReadAny(Utf8.From(Guard.NotNull(json)));

    /// <summary>Reads a document of whichever kind: the value is a <see cref="Routine"/>, <see cref="Stretch"/>,
    /// <see cref="Plan"/>, <see cref="ReminderState"/>, <see cref="TrainingProgram"/> or <see cref="Session"/>.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    public ReadResult<object> ReadAny(ReadOnlyMemory<byte> utf8) => Read<object>(utf8, null, AnyReader.Read);

    /// <summary>What a document is, by the members it has; null where that cannot be told, as of what is no JSON.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    public DocumentKind? KindOf(ReadOnlyMemory<byte> utf8)
    {
        ReadOnlyMemory<byte> text = Utf8.WithoutMark(utf8);
        if (Utf8.FirstFault(text.Span) >= 0)
            return null;
        using var walk = new Walk(text, _known);
        return walk.Read() && walk.KnowsVersion() ? DocumentKinds.Of(walk) : null;
    }

    private ReadResult<T> Read<T>(ReadOnlyMemory<byte> bytes, DocumentKind? wanted, Func<Walk, T?> read)
        where T : class
    {
        ReadOnlyMemory<byte> utf8 = Utf8.WithoutMark(bytes);
        using var walk = new Walk(utf8, _known);
        if (Utf8.FirstFault(utf8.Span) is >= 0 and var offset)
        {
            walk.FaultAt(FindingCodes.NotUtf8, offset);
            return new ReadResult<T>(null, walk.ToReport(), UnknownMembers.None);
        }

        T? value = null;
        if (walk.Read() && walk.Is(JsonTokenType.StartObject) && walk.KnowsVersion() && IsOf(walk, wanted))
            value = read(walk);
        walk.ReadToEnd();
        return new ReadResult<T>(value, walk.ToReport(), walk.Unknown.For(value));
    }

    private static bool IsOf(Walk walk, DocumentKind? wanted)
    {
        if (wanted is not { } kind || DocumentKinds.Is(walk, kind) || DocumentKinds.Of(walk) is not { } other)
            return true;
        walk.Fault(FindingCodes.OtherDocument, DocumentKinds.Name(other), DocumentKinds.Name(kind));
        return false;
    }
}

using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StretchKit.Internal;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit;

/// <summary>
/// Writes documents as <see cref="DocumentReader"/> reads them, of the newest version: the same value always gives the same text, and
/// what is written reads back equal. What has a default and is equal to it is left out. Letters of all languages and quotation
/// marks in words stand as they are: encode the text before it goes into HTML. Immutable, and safe to share between threads.
/// </summary>
public sealed class DocumentWriter
{
#pragma warning disable CA1822 // One writer writes all kinds, whether they name stretches or not.

    private readonly RoutineWriter _routines;

    /// <summary>Makes a writer for documents that will be read by a reader that knows the same stretches.</summary>
    /// <param name="stretches">The stretches that are known: a routine that uses others brings their definitions along.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stretches"/> is null.</exception>
    public DocumentWriter(StretchSource stretches) => _routines = new RoutineWriter(Guard.NotNull(stretches));

    /// <summary>Writes a routine.</summary>
    /// <param name="routine">The routine.</param>
    /// <param name="unknown">What its document said beyond it (<see cref="ReadResult{T}.Unknown"/>); null for nothing.</param>
    /// <returns>The document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="routine"/> is null.</exception>
    public string Write(Routine routine, UnknownMembers? unknown = null)
        => Text(Guard.NotNull(routine), unknown, _routines.Write, WrittenJson.ForPeople.WrittenRoutine);

    /// <summary>Writes the definition of a stretch.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="unknown">What its document said beyond it; null for nothing.</param>
    /// <returns>The document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stretch"/> is null.</exception>
    public string Write(Stretch stretch, UnknownMembers? unknown = null)
        => Text(Guard.NotNull(stretch), unknown, StretchWriter.Write, WrittenJson.ForPeople.WrittenStretch);

    /// <summary>Writes a plan. The program that it follows is named, not written.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="unknown">What its document said beyond it; null for nothing.</param>
    /// <returns>The document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public string Write(Plan plan, UnknownMembers? unknown = null)
        => Text(Guard.NotNull(plan), unknown, PlanWriter.Write, WrittenJson.ForPeople.WrittenPlan);

    /// <summary>Writes what has happened to a plan's reminders.</summary>
    /// <param name="state">The state.</param>
    /// <param name="unknown">What its document said beyond it; null for nothing.</param>
    /// <returns>The document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public string Write(ReminderState state, UnknownMembers? unknown = null)
        => Text(Guard.NotNull(state), unknown, StateWriter.Write, WrittenJson.ForPeople.WrittenState);

    /// <summary>Writes a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="unknown">What its document said beyond it; null for nothing.</param>
    /// <returns>The document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    public string Write(TrainingProgram program, UnknownMembers? unknown = null)
        => Text(
            Guard.NotNull(program), unknown, (now, was, at) => ProgramWriter.Write(now, was, at, _routines), WrittenJson.ForPeople.WrittenProgram);

    /// <summary>Writes one performance of a routine.</summary>
    /// <param name="session">The session.</param>
    /// <param name="unknown">What its document said beyond it; null for nothing.</param>
    /// <returns>The document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public string Write(Session session, UnknownMembers? unknown = null)
        => Text(Guard.NotNull(session), unknown, SessionWriter.Write, WrittenJson.ForPeople.WrittenSession);

    private static string Text<T, TWritten>(
        T value, UnknownMembers? unknown, Func<T, T?, Carried, TWritten> write, JsonTypeInfo<TWritten> type)
        where T : class
        where TWritten : WrittenDocument
    {
        TWritten document = write(value, unknown?.Origin as T, Carried.Of(unknown));
        document.Stand();
        return JsonSerializer.Serialize(document, type) + "\n";
    }
}

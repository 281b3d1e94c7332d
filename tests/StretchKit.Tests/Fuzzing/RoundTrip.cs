using System;
using System.Collections.Generic;
using StretchKit.Tests.Json;
using StretchKit.Validation;

namespace StretchKit.Tests.Fuzzing;

/// <summary>Reads a document of one kind, and writes what was read and reads it again.</summary>
internal sealed class RoundTrip
{
    private static readonly DocumentWriter Writer = new(CorpusReader.Reader.Stretches);

    private static readonly Dictionary<DocumentKind, RoundTrip> Kinds = new()
    {
        [DocumentKind.Routine] = Of(CorpusReader.Reader.ReadRoutine, CorpusReader.Reader.ReadRoutine, Writer.Write),
        [DocumentKind.Stretch] = Of(CorpusReader.Reader.ReadStretch, CorpusReader.Reader.ReadStretch, Writer.Write),
        [DocumentKind.Plan] = Of(CorpusReader.Reader.ReadPlan, CorpusReader.Reader.ReadPlan, Writer.Write),
        [DocumentKind.State] = Of(CorpusReader.Reader.ReadState, CorpusReader.Reader.ReadState, Writer.Write),
        [DocumentKind.Program] = Of(CorpusReader.Reader.ReadProgram, CorpusReader.Reader.ReadProgram, Writer.Write),
        [DocumentKind.Session] = Of(CorpusReader.Reader.ReadSession, CorpusReader.Reader.ReadSession, Writer.Write),
    };

    private static readonly RoundTrip Unknown = new(utf8 => (CorpusReader.Reader.ReadAny(utf8).Report, null));

    private readonly Func<ReadOnlyMemory<byte>, (ValidationReport Report, string? Fault)> _run;

    private RoundTrip(Func<ReadOnlyMemory<byte>, (ValidationReport Report, string? Fault)> run) => _run = run;

    /// <summary>The round trip of a kind; null is none, and only read.</summary>
    public static RoundTrip For(DocumentKind? kind) => kind is { } known ? Kinds[known] : Unknown;

    /// <summary>What was found, and what is wrong with how the document comes back; null where it comes back equal or there is none.</summary>
    public (ValidationReport Report, string? Fault) Run(ReadOnlyMemory<byte> utf8) => _run(utf8);

    private static RoundTrip Of<T>(
        Func<ReadOnlyMemory<byte>, ReadResult<T>> read, Func<string, ReadResult<T>> reread, Func<T, UnknownMembers?, string> write)
        where T : class
        => new(utf8 =>
        {
            ReadResult<T> first = read(utf8);
            if (!first.Success)
                return (first.Report, null);
            string text = write(first.Value, first.Unknown);
            ReadResult<T> again = reread(text);
            string? fault = !again.Success ? $"what is written does not read: {again.Report}"
                : !again.Value.Equals(first.Value) ? "what is written reads otherwise"
                : write(again.Value, again.Unknown) != text ? "it is written otherwise the second time"
                : null;
            return (first.Report, fault);
        });
}

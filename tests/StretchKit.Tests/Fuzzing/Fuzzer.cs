using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using StretchKit.Tests.Json;
using StretchKit.Validation;

namespace StretchKit.Tests.Fuzzing;

/// <summary>
/// Reads changed documents for as long as it is asked to: nothing may throw, take over a second or over 100 MB, say
/// something senseless, or come back otherwise than it was read.
/// </summary>
internal sealed class Fuzzer(int seed)
{
    private const long MostBytes = 100_000_000;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    private readonly Mutator _mutator = new(Documents());
    private readonly Dictionary<string, long> _codes = [];

    /// <summary>How many documents were read.</summary>
    public long Inputs { get; private set; }

    /// <summary>How many of them were good.</summary>
    public long Good { get; private set; }

    /// <summary>How many documents each code was found in.</summary>
    public IReadOnlyDictionary<string, long> Codes => _codes;

    /// <summary>The most bytes that were allocated for one.</summary>
    public long MostAllocated { get; private set; }

    /// <summary>The document that is read now.</summary>
    public (long Number, byte[] Utf8) Current { get; private set; }

    /// <summary>Reads a document; its number and the seed say which it is.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    public string? Run(long number)
    {
        byte[] utf8 = _mutator.Next(new Random(unchecked((int)((seed * 1_000_003L) + number))));
        Current = (number, utf8);
        Inputs++;
        try
        {
            return Look(utf8);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
#pragma warning restore CA1031
    }

    private string? Look(byte[] utf8)
    {
        RoundTrip trip = RoundTrip.For(CorpusReader.Reader.KindOf(utf8));
        var clock = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        (ValidationReport report, string? fault) = trip.Run(utf8);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        MostAllocated = Math.Max(MostAllocated, allocated);
        if (allocated > MostBytes)
            return $"{allocated:N0} bytes allocated";

        // On a busy machine once is no proof.
        if (clock.Elapsed > MostTime && Enumerable.Range(0, 3).All(_ => Time(trip, utf8) > MostTime))
            return $"{clock.Elapsed} taken";
        if (report.IsValid)
            Good++;
        foreach (string code in report.Findings.Select(f => f.Code).Distinct())
            _codes[code] = _codes.GetValueOrDefault(code) + 1;
        return fault ?? Senseless(report, utf8);
    }

    private static TimeSpan Time(RoundTrip trip, byte[] utf8)
    {
        var clock = Stopwatch.StartNew();
        trip.Run(utf8);
        return clock.Elapsed;
    }

    private static string? Senseless(ValidationReport report, byte[] utf8)
    {
        int lines = utf8.Count(b => b is (byte)'\n' or (byte)'\r') + 1;
        (int, int) last = (0, 0);
        foreach (Finding finding in report.Findings)
        {
            if (finding.Path.Length == 0 || finding.Path[0] != '$' || finding.Message.Contains("{0}", StringComparison.Ordinal) || finding.ToString().Length > 1_500)
                return $"a finding that is none: {finding}";
            if (finding.Code == FindingCodes.MoreFindings.Id)
                continue;
            if (finding is not { Line: { } line, Column: { } column } || line < 1 || line > lines || column < 1 || column > utf8.Length + 1)
                return $"a finding without a place: {finding}";
            if ((line, column).CompareTo(last) < 0)
                return $"a finding out of order: {finding}";
            last = (line, column);
        }

        return null;
    }

    private static IEnumerable<byte[]> Documents()
    {
        var random = new RandomDocuments(new Random(20260105));
        string[] kinds = ["routine", "stretch", "plan", "state", "program", "session"];
        string data = Path.Combine(Repository.Library, "Catalog", "Data");
        return CorpusDocument.All.Where(d => !d.IsMade).Select(d => d.Read())
            .Concat(Directory.EnumerateFiles(data, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes))
            .Concat(Enumerable.Range(0, 300).Select(i => Encoding.UTF8.GetBytes(random.Of(kinds[i % kinds.Length]).ToJsonString())));
    }
}

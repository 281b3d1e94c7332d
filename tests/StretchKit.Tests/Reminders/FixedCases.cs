using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsCheck;
using StretchKit.Reference;

namespace StretchKit.Tests.Reminders;

/// <summary>
/// Cases that are the same on every run, with what happened in them and what the reference engine says to them. As it takes its time, its
/// answers are kept beside the tests until these or it change.
/// </summary>
internal static class FixedCases
{
    public const int Count = Usual + Eventful + Occasional;

    private const int Usual = 400;
    private const int Eventful = 400;
    private const int Occasional = 200;
    private const string Seed = "0000000000_2";

    private static readonly string Version =
        $"{typeof(FixedCases).Assembly.ManifestModule.ModuleVersionId} {typeof(RefEngine).Assembly.ManifestModule.ModuleVersionId}";

    private static readonly string Place = Path.Combine(AppContext.BaseDirectory, "fixed-cases.txt");

    public static IEnumerable<(EngineCase Case, List<Recorded> Events, string[] Answers)> All()
    {
        EngineCase[] cases =
        [
            .. EngineCase.Any.Array[Usual].Single(_ => true, Seed),
            .. EngineCase.Eventful.Array[Eventful].Single(_ => true, Seed),
            .. EngineCase.Occasional.Array[Occasional].Single(_ => true, Seed),
        ];
        return cases.Zip(Remembered() ?? Remember(cases), (c, answers) => (
            c,
            answers.Where(IsEvent).Select(Read).ToList(),
            answers.Where(line => !IsEvent(line)).ToArray()));
    }

    private static List<string[]>? Remembered()
    {
        if (!File.Exists(Place) || File.ReadAllText(Place).Split("\n\n") is not { } parts || parts[0] != Version)
            return null;
        return [.. parts.Skip(1).Select(part => part.Split('\n'))];
    }

    private static List<string[]> Remember(EngineCase[] cases)
    {
        List<string[]> answers = [.. cases.AsParallel().AsOrdered().Select(Answer)];
        File.WriteAllText(Place, string.Join("\n\n", answers.Select(a => string.Join('\n', a)).Prepend(Version)));
        return answers;
    }

    private static string[] Answer(EngineCase c)
    {
        List<Recorded> events = EventGen.Happen(c);
        return [.. events.Select(Write), .. new ReferenceTranscript(c, events).Lines()];
    }

    private static bool IsEvent(string line) => line.StartsWith("event ", StringComparison.Ordinal);

    private static string Write(Recorded recorded)
        => $"event {(recorded.IsJudged ? "judged" : "fact")} {Catalog.Writer.Write(ReminderState.From([recorded.Event])).ReplaceLineEndings(" ")}";

    private static Recorded Read(string line)
    {
        string[] parts = line.Split(' ', 3);
        return new Recorded(Catalog.Reader.ReadState(parts[2]).GetValueOrThrow().Events[0], parts[1] == "judged");
    }
}

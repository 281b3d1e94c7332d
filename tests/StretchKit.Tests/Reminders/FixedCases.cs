using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsCheck;
using NodaTime;
using NodaTime.Text;
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

    public static IEnumerable<(EngineCase Case, List<ReminderEvent> Events, string[] Answers)> All()
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
        List<ReminderEvent> events = EventGen.Happen(c.Plan, c.Start, c.Drafts);
        return [.. events.Select(Write), .. new ReferenceTranscript(c, events).Lines()];
    }

    private static bool IsEvent(string line) => line.StartsWith("event ", StringComparison.Ordinal);

    private static string Write(ReminderEvent e)
        => $"event {e.Kind} {InstantPattern.ExtendedIso.Format(e.At)} {e.Occurrence?.ToString() ?? e.RuleId ?? e.Zone?.Id ?? "-"} "
            + $"{(e.Until is { } until ? InstantPattern.ExtendedIso.Format(until) : "-")}";

    private static ReminderEvent Read(string line)
    {
        string[] words = line.Split(' ');
        Instant at = InstantPattern.ExtendedIso.Parse(words[2]).Value;
        return Enum.Parse<ReminderEventKind>(words[1]) switch
        {
            ReminderEventKind.Delivered => ReminderEvent.Delivered(At.Name(words[3]), at),
            ReminderEventKind.Skipped => ReminderEvent.Skipped(At.Name(words[3]), at),
            ReminderEventKind.Snoozed => ReminderEvent.Snoozed(At.Name(words[3]), at),
            ReminderEventKind.Completed => ReminderEvent.Completed("routine", at, words[3] == "-" ? null : words[3]),
            ReminderEventKind.Paused => ReminderEvent.Paused(at, words[4] == "-" ? null : InstantPattern.ExtendedIso.Parse(words[4]).Value),
            ReminderEventKind.Resumed => ReminderEvent.Resumed(at),
            _ => ReminderEvent.Travelled(at, DateTimeZoneProviders.Tzdb[words[3]]),
        };
    }
}

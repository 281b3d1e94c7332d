using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Validation;

namespace StretchKit.Samples.Terminal.Input;

/// <summary>Documents by a built-in id or, where there is none, by the path of a file.</summary>
internal static class Documents
{
    public static Routine Routine(string idOrFile, Screen screen)
        => Catalog.FindRoutine(idOrFile)
            ?? Accepted(idOrFile, Catalog.Reader.ReadRoutine(Read(idOrFile, "routine", Catalog.Routines.Select(r => r.Id))), screen);

    /// <summary>A plan in a zone: the one asked for, its own, or for a built-in plan this machine's.</summary>
    public static Plan Plan(string idOrFile, DateTimeZone? zone, Screen screen)
    {
        if (Catalog.FindPlan(idOrFile) is { } builtIn)
            return builtIn with { Zone = zone ?? builtIn.Zone ?? Zone.OfThisMachine(screen) };
        ReadOnlyMemory<byte> bytes = Read(idOrFile, "plan", Catalog.Plans.Select(p => p.Id));
        Plan plan = Accepted(idOrFile, Catalog.Reader.ReadPlan(bytes), screen);
        return plan with
        {
            Zone = zone ?? plan.Zone ?? throw new CommandFailed(
                ExitCode.Invalid,
                FindingLine.Of(idOrFile, MissingZone.In(bytes.Span)),
                "Write one, such as \"zone\": \"Europe/Berlin\", or say --zone ID."),
        };
    }

    /// <summary>What has happened to a plan's reminders; nothing where no file is named. Events are facts: what one means is the schedule's business.</summary>
    public static ReminderState State(string? file, Screen screen)
        => file is null ? ReminderState.Empty : Accepted(file, Catalog.Reader.ReadState(SourceFile.Read(file, [])), screen);

    /// <summary>A stretch, routine, program, plan or state.</summary>
    public static object Any(string idOrFile, Screen screen)
        => BuiltIn(idOrFile) ?? Accepted(idOrFile, Catalog.Reader.ReadAny(SourceFile.Read(idOrFile, BuiltInIds)), screen);

    /// <summary>All that is found in a document, whatever it is: by the reader, and then by the rules.</summary>
    public static IReadOnlyList<Finding> Findings(string idOrFile)
    {
        if (BuiltIn(idOrFile) is { } builtIn)
            return Rules.Apply(builtIn).Findings;
        ReadOnlyMemory<byte> bytes = SourceFile.Read(idOrFile, BuiltInIds);
        ReadResult<object> result = Catalog.Reader.ReadAny(bytes);
        if (result.Value is not { } value)
            return result.Findings;

        // Where the reader has a doubt, the rules do not say it again.
        IEnumerable<Finding> all = result.Findings
            .Concat(Rules.Apply(value).LocateIn(bytes).Findings.Where(f => result.Findings.All(r => r.Path != f.Path)));
        if (value is Plan { Zone: null })
            all = all.Append(MissingZone.In(bytes.Span));
        return [.. all.OrderBy(f => (f.Line, f.Column))];
    }

    /// <summary>The bytes of a file; of a built-in id of another kind it is said what that is.</summary>
    private static ReadOnlyMemory<byte> Read(string idOrFile, string wanted, IEnumerable<string> builtIn)
    {
        if (BuiltIn(idOrFile) is { } other && !File.Exists(idOrFile))
        {
            string kind = other switch { StretchKit.Routine => "routine", Stretch => "stretch", TrainingProgram => "program", _ => "plan" };
            throw new CommandFailed(
                ExitCode.Invalid,
                $"error: '{idOrFile}' is built in as a {kind}; wanted is a {wanted}: {string.Join(", ", builtIn)}, or the path of a file.");
        }

        return SourceFile.Read(idOrFile, builtIn);
    }

    private static IEnumerable<string> BuiltInIds
        => [.. Catalog.Routines.Select(r => r.Id), .. Catalog.Stretches.Select(s => s.Id), .. Catalog.Programs.Select(p => p.Id), .. Catalog.Plans.Select(p => p.Id)];

    private static object? BuiltIn(string id)
        => (object?)Catalog.FindRoutine(id) ?? (object?)Catalog.FindStretch(id) ?? (object?)Catalog.FindProgram(id) ?? Catalog.FindPlan(id);

    /// <summary>What was read, with its warnings said; or the end, with everything that is wrong.</summary>
    private static T Accepted<T>(string file, ReadResult<T> result, Screen screen)
        where T : class
    {
        IEnumerable<string> lines = result.Findings.Where(f => f.Severity != Severity.Advice).Select(f => FindingLine.Of(file, f));
        if (result.Value is not { } value)
            throw new CommandFailed(ExitCode.Invalid, [.. lines]);
        screen.Complain(lines);
        return value;
    }
}

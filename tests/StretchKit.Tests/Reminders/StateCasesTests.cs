using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using NodaTime.Text;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>Small plans and histories in the shapes of public bug reports, with the right reminders beside them, written beforehand and not by this library.</summary>
public sealed class StateCasesTests
{
    private const string Missing = "There is no folder shared/cases with state beside the repository.";

    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "cases", "state");

    public static TheoryData<string> Files()
        => Directory.Exists(Folder) ? [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)!).Order()] : [""];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void The_reminders_are_those_that_are_right(string file)
    {
        Skip.If(file.Length == 0, Missing);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        JsonElement root = document.RootElement;
        Schedule schedule = Catalog.Reader.ReadPlan(root.GetProperty("plan").GetRawText()).GetValueOrThrow().ToSchedule();
        ReminderState state = State($"[{string.Join(",", root.GetProperty("state").EnumerateArray().Select(e => e.GetRawText()))}]");
        var refused = new List<int>();
        foreach ((int index, JsonElement element) in root.GetProperty("events").EnumerateArray().Index())
        {
            ApplyResult applied = schedule.Apply(state, State($"[{element.GetRawText()}]").Events[0]);
            state = applied.State;
            if (!applied.Success)
                refused.Add(index);
        }

        refused.Should().Equal(root.GetProperty("refused").EnumerateArray().Select(e => e.GetInt32()));
        schedule.Between(Instant(root, "from"), Instant(root, "to"), state)
            .Select(o => $"{InstantPattern.ExtendedIso.Format(o.At)} {o.RuleId} {o.RoutineId} {LocalDatePattern.Iso.Format(o.Day)} {o.Name}")
            .Should().Equal(root.GetProperty("rows").EnumerateArray().Select(
                r => $"{Text(r, "at")} {Text(r, "rule")} {Text(r, "routine")} {Text(r, "day")} {Text(r, "occurrence")}"));
    }

    private static ReminderState State(string events)
        => Catalog.Reader.ReadState($$"""{ "schemaVersion": 1, "events": {{events}} }""").GetValueOrThrow();

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    private static NodaTime.Instant Instant(JsonElement root, string member) => InstantPattern.ExtendedIso.Parse(Text(root, member)!).Value;
}

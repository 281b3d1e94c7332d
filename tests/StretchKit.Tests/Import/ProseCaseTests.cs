using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using StretchKit.Import;
using Xunit;

namespace StretchKit.Tests.Import;

/// <summary>Sentences as people write them, with what is right for each member.</summary>
public class ProseCaseTests
{
    [SkippableFact]
    public void Each_member_is_what_the_words_say_or_left_out()
    {
        ImportResult result = ExerciseImport.ReadFreeExerciseDb(
            File.ReadAllBytes(SharedCases.Import("01-prose-shapes/input.json")), Exercise.Lenient with { UnknownStyle = null, UnknownLaterality = null, UnknownPosition = null });
        JsonElement[] cases = [.. JsonDocument.Parse(File.ReadAllBytes(SharedCases.Import("01-prose-shapes/expect.json"))).RootElement.EnumerateArray()];
        var wrong = new List<string>();
        foreach ((ImportRecord record, JsonElement each) in result.Records.Zip(cases))
        {
            record.SourceId.Should().Be(each.GetProperty("id").GetString());
            foreach (JsonProperty member in each.GetProperty("expect").EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() == "?")
                    continue;
                string found = Value(record, member.Name) ?? "null";
                string[] right = member.Value.ValueKind == JsonValueKind.Array ? [.. member.Value.EnumerateArray().Select(Text)] : [Text(member.Value)];
                if (!right.Contains(found))
                    wrong.Add($"{record.SourceId} {member.Name}: {found}, not {string.Join("|", right)}: {each.GetProperty("text").GetString()}");
            }
        }

        wrong.Should().BeEmpty();
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.GetDecimal().ToString("0.###", null),
        _ => value.GetString()!,
    };

    private static string? Value(ImportRecord record, string member)
    {
        // A record that is left out for another member still tells how each was read.
        string path = member switch { "hold" or "reps" or "sets" => "dose." + member, "lat" => "laterality", "pos" => "startingPosition", _ => member };
        return record.Stretch is not { } s
            ? record.Member(path)?.Value is { } v ? (v.StartsWith("PT", System.StringComparison.Ordinal) ? Seconds(v) : v) : null
            : member switch
            {
                "hold" => s.Dose.Hold?.TotalSeconds.ToString("0.###", null),
                "reps" => s.Dose.Reps?.ToString((System.IFormatProvider?)null),
                "sets" => s.Dose.Sets?.ToString((System.IFormatProvider?)null),
                "lat" => JsonNamingPolicy.CamelCase.ConvertName(s.Laterality.ToString()),
                "pos" => JsonNamingPolicy.CamelCase.ConvertName(s.StartingPosition.ToString()),
                _ => JsonNamingPolicy.CamelCase.ConvertName(s.Style.ToString()),
            };
    }

    private static string Seconds(string iso) => System.Xml.XmlConvert.ToTimeSpan(iso).TotalSeconds.ToString("0.###", null);
}

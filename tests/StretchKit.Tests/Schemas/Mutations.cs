using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StretchKit.Tests.Schemas;

/// <summary>Makes a good document perhaps a bad one: a member less, another kind, a number out of range, a word that is none.</summary>
internal static class Mutations
{
    private static readonly Func<JsonNode?>[] Values =
    [
        () => null, () => true, () => false, () => 0, () => -1, () => 1, () => 1.5, () => 521, () => 1_001, () => 10_001, () => 100_001,
        () => JsonNode.Parse("1e400"), () => JsonNode.Parse("99999999999999999999"), () => JsonNode.Parse("-99999999999999999999"), () => JsonNode.Parse("2.0"), () => JsonNode.Parse("3e0"),
        () => "", () => " ", () => "\u00a0", () => "\u200b", () => "x", () => "X", () => "a\n", () => "1", () => new string('a', 64), () => new string('a', 65), () => "both", () => "left", () => "alternating", () => "group",
        () => "step", () => "wake", () => "at", () => "every", () => "PT0S", () => "-PT0S", () => "PT1S", () => "PT1S\n", () => "-PT5S", () => "PT0.5S", () => "PT0.0S", () => "P1D", () => "PT24H0.000000001S", () => "P2D", () => "P1M", () => "30s",
        () => "PT", () => "P", () => "P1DT", () => "PT1.S", () => "PT99999999999999999999S", () => "PT0000000000000000000000000000000000001S", () => "PT00000000000000000000000000000000000000001S", () => "PT59S", () => "07:00", () => "24:00", () => "7:00",
        () => "07:00:60", () => "23:59:59", () => "2026-02-29", () => "2024-02-29", () => "1900-02-29", () => "2000-02-29", () => "0000-01-01", () => "0001-01-01", () => "9999-12-31", () => "2026-04-31", () => "2026-01-05T07:00",
        () => "2026-01-05T24:00", () => "2100-01-01T00:00", () => 366, () => 367, () => "2026-03-08T06:30:00Z", () => "2026-03-08T06:30:00.Z", () => "2026-03-08T06:30:00.1234567891Z", () => "2026-03-08T24:00:00Z", () => "0000-02-29T00:00:00Z", () => "-0001-01-01T00:00:00Z",
        () => "9999-12-31T23:59:59.999999999Z", () => "2026-03-08T06:30:00+00:00", () => "a/2026-01-05/07:00", () => "a/2026-01-05/PT4H", () => "a/2026-01-05/01:30-05:00", () => "a/2026-01-05/01:30-00:00", () => "a/2026-01-05/01:30-00:00:30", () => "a/2026-01-05/01:30+05:30:00", () => "a/2026-01-05/01:30+18:00",
        () => "a/2026-01-05/01:30+18:01", () => "a/2026-01-05/wake+01:00", () => "a/2026-01-05/01:30-5:00", () => "a/2026-01-05/01:30+00:00", () => "a/2026-01-05/-PT0S", () => "a/2026-01-05/-PT1S", () => "a/2026-01-05/P8D", () => "a/2026-01-05/PT0.5S",
        () => "Europe/Berlin", () => "Mars/Base", () => "hamstring", () => "childs-pose", () => "FREQ=HOURLY", () => "FREQ=DAILY;UNTIL=20260301T120000Z",
        () => new JsonObject(), () => new JsonArray(), () => new JsonArray((JsonNode?)null), () => new JsonObject { ["en"] = "x" }, () => new JsonObject { ["e"] = "x" }, () => new JsonObject { ["from"] = "07:00" },
    ];

    /// <summary>A copy of a document with something changed in it.</summary>
    public static JsonObject Of(JsonObject document, Random random)
    {
        JsonObject copy = document.DeepClone().AsObject();
        for (int times = random.Next(1, 3); times > 0; times--)
            Change(copy, random);
        return copy;
    }

    private static void Change(JsonObject document, Random random)
    {
        List<JsonNode> inner = [.. All(document).Where(n => n is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })];
        switch (inner.Count == 0 ? document : inner[random.Next(inner.Count)])
        {
            case JsonArray list:
                int index = random.Next(list.Count);
                if (random.Next(4) == 0)
                    list.RemoveAt(index);
                else if (random.Next(3) == 0)
                    list.Add(list[index]?.DeepClone());
                else
                    list[index] = Values[random.Next(Values.Length)]();
                break;
            case JsonObject { Count: > 0 } of:
                string name = of.ElementAt(random.Next(of.Count)).Key;
                if (random.Next(4) == 0)
                    of.Remove(name);
                else if (random.Next(6) == 0)
                    of[Values[random.Next(Values.Length)]() is JsonValue value && value.GetValueKind() == JsonValueKind.String ? (string)value! : name + "x"] = of[name]?.DeepClone();
                else
                    of[name] = Values[random.Next(Values.Length)]();
                break;
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        JsonObject of => of.SelectMany(m => All(m.Value)).Prepend(of),
        JsonArray list => list.SelectMany(All).Prepend(list),
        null => [],
        _ => [node],
    };
}

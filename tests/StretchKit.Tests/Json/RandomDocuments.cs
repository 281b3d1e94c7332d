using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace StretchKit.Tests.Json;

/// <summary>Makes documents that are good: any member may be left out that may be.</summary>
internal sealed class RandomDocuments(Random random)
{
    private static readonly string[] Bilateral = [.. Catalog.Stretches.Where(s => s.Laterality == Laterality.Bilateral).Select(s => s.Id)];
    private static readonly string[] Unilateral = [.. Catalog.Stretches.Where(s => s.Laterality == Laterality.Unilateral).Select(s => s.Id)];
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private int _ids;

    /// <summary>A document of a kind.</summary>
    public JsonObject Of(string kind) => kind switch
    {
        "routine" => Document(Routine()),
        "stretch" => Document(Stretch()),
        "plan" => Document(Plan()),
        "state" => Document(State()),
        "program" => Document(Program()),
        _ => Document(Session()),
    };

    private JsonObject Document(JsonObject members)
    {
        Maybe(members, "schemaVersion", () => 1);
        Maybe(members, "$schema", () => "./schema.json");
        Maybe(members, "x-" + Id(), () => new JsonArray(1, null, new JsonObject { ["a"] = "b" }));
        return members;
    }

    private JsonObject Routine()
    {
        var routine = new JsonObject { ["id"] = Id(), ["name"] = Text(), ["steps"] = List(1, 3, () => Element(0)) };
        Maybe(routine, "prepare", () => Seconds(0, 5));
        Maybe(routine, "stretches", () => List(0, 2, Stretch));
        Maybe(routine, "metadata", Metadata);
        return routine;
    }

    private JsonObject Element(int depth)
    {
        JsonObject element;
        if (depth < 4 && random.Next(4) == 0)
        {
            element = new JsonObject { ["kind"] = "group", ["steps"] = List(1, 2, () => Element(depth + 1)) };
            Maybe(element, "repeat", () => random.Next(1, 4));
            Maybe(element, "rest", () => Seconds(0, 20));
        }
        else
        {
            bool both = random.Next(2) == 0;
            element = new JsonObject { ["stretch"] = Pick(both ? Bilateral : Unilateral) };
            Maybe(element, "kind", () => "step");
            Maybe(element, "dose", () => Dose(both));
            Maybe(element, "prepare", () => Seconds(0, 5));
        }

        Maybe(element, "metadata", Metadata);
        return element;
    }

    private JsonObject Dose(bool both)
    {
        var dose = new JsonObject();
        Maybe(dose, random.Next(2) == 0 ? "hold" : "tempo", () => Seconds(1, 60));
        Maybe(dose, "reps", () => random.Next(1, 11));
        Maybe(dose, "sets", () => random.Next(1, 4));
        Maybe(dose, "sides", () => both ? "both" : Pick("alternating", "leftThenRight", "rightThenLeft", "left", "right"));
        Maybe(dose, "rest", () => Members(("reps", () => Seconds(0, 3)), ("sides", () => Seconds(0, 3)), ("sets", () => Seconds(0, 20))));
        return dose;
    }

    private JsonObject Stretch()
    {
        bool both = random.Next(2) == 0;
        JsonObject stretch = Members(
            ("summary", Text),
            ("phases", () => List(1, 3, () => With(Members(("cue", Text)), "name", Text()))),
            ("instructions", () => List(0, 3, Text)),
            ("purpose", Text),
            ("targets", () => List(0, 2, () => Id())),
            ("equipment", () => List(0, 2, () => Id())),
            ("cautions", () => List(0, 2, Text)),
            ("easier", Variation),
            ("harder", Variation),
            ("dose", () => Dose(both)),
            ("source", () => With(Members(("note", Text)), "title", Text())),
            ("metadata", Metadata));
        stretch["id"] = Id();
        stretch["name"] = Text();
        stretch["style"] = Pick("static", "mobility");
        stretch["startingPosition"] = Pick("supine", "prone", "sideLying", "quadruped", "kneeling", "halfKneeling", "seated", "longSitting", "standing");
        stretch["laterality"] = both ? "bilateral" : "unilateral";
        return stretch;
    }

    private JsonObject Variation() => With(Members(("stretch", () => Id())), "how", Text());

    private JsonObject Plan()
    {
        JsonObject plan = Members(
            ("zone", () => Pick("Europe/Berlin", "America/New_York", "Etc/UTC", "Australia/Lord_Howe")),
            ("start", () => Date()),
            ("end", () => Date()),
            ("awake", () => Members([("from", () => Time()), ("to", () => Time()), .. Days.Select(d => (d, (Func<JsonNode>)(() => Members(("from", () => Time()), ("to", () => Time())))))])),
            ("except", () => List(0, 3, () => random.Next(2) == 0 ? Date() : new JsonObject { ["from"] = "2026-01-01", ["to"] = Date() })),
            ("quiet", () => List(0, 2, Quiet)),
            ("minimumGap", () => Seconds(0, 3_600, whole: true)),
            ("dailyLimit", () => random.Next(1, 20)),
            ("catchUp", () => Pick("none", "latest", "all")),
            ("metadata", Metadata));
        bool follows = random.Next(3) == 0;
        if (follows)
            plan["program"] = new JsonObject { ["id"] = "back-12-weeks", ["start"] = Date() };
        plan["id"] = Id();
        plan["rules"] = List(1, 3, () => Rule(follows));
        return plan;
    }

    private JsonObject Quiet() => random.Next(2) == 0
        ? With(With(Members(("on", Weekdays)), "from", Time()), "to", Time())
        : new JsonObject { ["start"] = $"{Date()}T{Time()}", ["end"] = $"9999-12-31T{Time()}" };

    private JsonObject Rule(bool mayHaveSlot)
    {
        JsonObject rule = Members(
            ("priority", () => random.Next(-5, 6)),
            ("quiet", () => Pick("drop", "defer", "ignore")),
            ("gap", () => Pick("shift", "skip")),
            ("on", Weekdays),
            ("repeat", () => new JsonObject { ["rule"] = Pick("FREQ=DAILY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=DAILY;UNTIL=20270101T065959Z"), ["from"] = Date() }),
            ("jitter", () => Seconds(0, 600, whole: true)),
            ("snooze", () => Members(("delay", () => Seconds(1, 600, whole: true)), ("limit", () => random.Next(0, 5)))),
            ("cycle", () => new JsonObject { ["on"] = random.Next(1, 367), ["off"] = random.Next(1, 367), ["from"] = Date() }),
            ("grace", () => Seconds(0, 3_600, whole: true)),
            ("early", () => Seconds(0, 3_600, whole: true)),
            ("metadata", Metadata));
        rule["id"] = Id();
        bool hasSlot = mayHaveSlot && random.Next(2) == 0;
        rule[hasSlot ? "slot" : "routine"] = hasSlot ? Pick("morning", "evening", "break") : Pick("back-relief", "desk-break", "my-own");
        rule["trigger"] = Trigger();
        return rule;
    }

    private JsonObject Trigger() => random.Next(5) switch
    {
        0 => new JsonObject { ["kind"] = "at", ["times"] = Distinct(Time) },
        1 => new JsonObject { ["kind"] = "dates", ["at"] = Distinct(() => $"{Date()}T{Time()}") },
        2 => With(Members(("offset", () => Seconds(-3_600, 3_600, whole: true))), "kind", "wake"),
        3 => With(Members(("offset", () => Seconds(-3_600, 3_600, whole: true))), "kind", "sleep"),
        _ => With(
            With(
                Members(("from", () => Time()), ("to", () => Time()), ("first", () => Seconds(0, 3_600, whole: true)), ("restart", () => Pick("never", "session"))),
                "interval",
                Seconds(600, 7_200, whole: true)),
            "kind",
            "every"),
    };

    private JsonObject State()
    {
        string Instant() => $"2026-03-0{random.Next(1, 9)}T{random.Next(0, 24):00}:{random.Next(0, 60):00}:00{Pick("", ".5", ".000000001")}Z";
        string Name() => $"{Id()}/{Date()}/{Pick("wake", "sleep", "07:00", "07:00:30", "01:30-05:00", "01:30+10:30", "00:15:30-04:56:02", "PT4H", "P1DT1M")}";
        return new JsonObject
        {
            ["events"] = List(0, 6, () => random.Next(6) switch
            {
                0 => new JsonObject { ["kind"] = Pick("delivered", "skipped"), ["at"] = Instant(), ["occurrence"] = Name() },
                1 => With(Members(("until", () => Instant())), ("kind", "snoozed"), ("at", Instant()), ("occurrence", Name())),
                2 => With(Members(("rule", () => Id()), ("occurrence", () => Name()), ("started", () => Instant())), ("kind", "completed"), ("at", Instant()), ("routine", Id())),
                3 => With(Members(("until", () => Instant()), ("from", () => Instant()), ("rule", () => Id())), ("kind", "paused"), ("at", Instant())),
                4 => With(Members(("pause", () => Instant()), ("rule", () => Id())), ("kind", "resumed"), ("at", Instant())),
                _ => new JsonObject { ["kind"] = "travelled", ["at"] = Instant(), ["zone"] = "Asia/Tokyo" },
            }),
        };
    }

    private JsonObject Program()
    {
        JsonObject program = Members(("routines", () => List(0, 2, Routine)), ("metadata", Metadata));
        program["id"] = Id();
        program["name"] = Text();
        program["phases"] = List(1, 4, () => new JsonObject
        {
            ["weeks"] = random.Next(1, 20),
            ["slots"] = Members(("morning", () => "back-relief"), ("evening", () => "desk-break"), (Id(), () => Id())),
        });
        return program;
    }

    private JsonObject Session() => With(
        Members(("rule", () => Id())),
        ("routine", Id()),
        ("started", "2026-03-08T06:30:00Z"),
        ("ended", Pick("2026-03-08T06:30:00Z", "2026-03-08T06:41:00.5Z")),
        ("holds", List(0, 4, () => With(
            Members(("phase", () => Words()), ("rep", () => random.Next(1, 11)), ("planned", () => Seconds(1, 60))),
            ("step", random.Next(0, 1_000)),
            ("stretch", Pick(Bilateral)),
            ("side", Pick("both", "left", "right")),
            ("set", random.Next(1, 4)),
            ("actual", Seconds(0, 60)),
            ("outcome", Pick("done", "partial", "skipped"))))));

    private JsonNode Text() => random.Next(3) switch
    {
        0 => new JsonObject { ["en"] = Words(), ["de-AT"] = Words() },
        1 => new JsonObject { [""] = Words() },
        _ => Words(),
    };

    private JsonObject Metadata() => Members(("colour", () => "blue"), ("a b", () => ""), ("", () => Words()));

    private JsonArray Weekdays() => new([.. Days.Where(_ => random.Next(2) == 0).DefaultIfEmpty("friday").Select(d => (JsonNode)d)]);

    private JsonArray Distinct(Func<string> make)
    {
        string[] values = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => make())];
        return new([.. values.DistinctBy(v => v.Length is 5 or 16 ? v + ":00" : v).Select(v => (JsonNode)v)]);
    }

    private string Words() => Pick("Rücken 😀", "Back", "腰", "a\tb", " x ");

    private string Id() => Pick("a", "9.", "my-own_id", new string('z', 50)) + ++_ids;

    private string Time()
        => $"{random.Next(24):00}:{random.Next(60):00}" + (random.Next(3) == 0 ? $":{random.Next(60):00}" : "");

    private string Date() => Pick("2026-01-05", "2028-02-29", "2400-02-29", "2026-12-31", "2026-04-30");

    private string Seconds(int least, int most, bool whole = false)
    {
        int seconds = random.Next(least, most + 1);
        string sign = seconds < 0 ? "-" : "";
        int size = Math.Abs(seconds);
        return random.Next(4) switch
        {
            0 when size > 0 => $"{sign}P0DT{size / 60}M{size % 60}{(whole ? ".0" : ".000000000")}S",
            1 when size % 60 == 0 => $"{sign}PT{size / 60}M",
            2 when !whole && size > 0 && size < most => $"{sign}PT{size}.25S",
            _ => $"{sign}PT{size}S",
        };
    }

    private string Pick(params string[] of) => of[random.Next(of.Length)];

    private JsonArray List(int least, int most, Func<JsonNode> make)
        => new([.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => make())]);

    private JsonObject Members(params IEnumerable<(string Name, Func<JsonNode> Make)> members)
    {
        var made = new JsonObject();
        foreach ((string name, Func<JsonNode> make) in members)
            Maybe(made, name, make);
        return made;
    }

    private void Maybe(JsonObject of, string name, Func<JsonNode> make)
    {
        if (random.Next(2) == 0)
            of[name] = make();
    }

    private static JsonObject With(JsonObject of, string name, JsonNode value) => With(of, (name, value));

    private static JsonObject With(JsonObject of, params (string Name, JsonNode Value)[] members)
    {
        foreach ((string name, JsonNode value) in members)
            of[name] = value;
        return of;
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StretchKit.Samples.Web.Client.Planning;

/// <summary>
/// A plan as a form: text that is being typed, and may be wrong. It becomes a plan document, and the library's findings about that, by their paths, are what is wrong with the fields.
/// </summary>
public sealed class PlanForm
{
    public string Id { get; set; } = "my-day";

    public string Zone { get; set; } = "";

    public string From { get; set; } = "07:00";

    public string To { get; set; } = "22:00";

    public bool WeekendDiffers { get; set; }

    public string WeekendFrom { get; set; } = "08:30";

    public string WeekendTo { get; set; } = "23:00";

    public bool HasQuiet { get; set; }

    public string QuietFrom { get; set; } = "12:00";

    public string QuietTo { get; set; } = "13:00";

    /// <summary>Minutes that lie between two reminders at least.</summary>
    public string Gap { get; set; } = "10";

    public FormReminder Morning { get; init; } = new() { Routine = "back-relief", Minutes = "0" };

    public FormReminder Evening { get; init; } = new() { Routine = "back-relief", Minutes = "30" };

    public FormReminder Breaks { get; init; } = new() { Routine = "desk-break", Minutes = "120" };

    public FormReminder Fixed { get; init; } = new() { Routine = "desk-2-min", Times = "15:00" };

    private static readonly string[] Workdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];

    /// <summary>The rules that are on, in their order in the document, by the ids they have there.</summary>
    public IEnumerable<(string Id, FormReminder Reminder)> Rules
        => new[] { ("morning", Morning), ("evening", Evening), ("break", Breaks), ("fixed", Fixed) }.Where(r => r.Item2.IsOn);

    /// <summary>The path of a rule's member in the document, such as <c>$.rules[1].trigger</c>.</summary>
    public string PathOf(string rule, string member)
        => $"$.rules[{Rules.TakeWhile(r => r.Id != rule).Count()}].{member}";

    /// <summary>The plan document, right or wrong.</summary>
    public string ToJson()
    {
        var awake = new JsonObject { ["from"] = From, ["to"] = To };
        if (WeekendDiffers)
        {
            awake["saturday"] = new JsonObject { ["from"] = WeekendFrom, ["to"] = WeekendTo };
            awake["sunday"] = new JsonObject { ["from"] = WeekendFrom, ["to"] = WeekendTo };
        }

        var plan = new JsonObject { ["schemaVersion"] = 1, ["id"] = Id, ["zone"] = Zone, ["awake"] = awake };
        if (HasQuiet)
            plan["quiet"] = new JsonArray(new JsonObject { ["from"] = QuietFrom, ["to"] = QuietTo });
        plan["minimumGap"] = Minutes(Gap);
        plan["rules"] = new JsonArray([.. Rules.Select(r => (JsonNode)Rule(r.Id, r.Reminder))]);
        return plan.ToJsonString(Indented);
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, TypeInfoResolver = JsonTypes.Default };

    private static JsonObject Rule(string id, FormReminder reminder)
    {
        var rule = new JsonObject { ["id"] = id, ["routine"] = reminder.Routine };
        if (id is "morning" or "evening")
            rule["priority"] = 10;
        if (reminder.WorkdaysOnly)
            rule["on"] = new JsonArray([.. Workdays.Select(d => (JsonNode)d)]);
        rule["trigger"] = id switch
        {
            "morning" => new JsonObject { ["kind"] = "wake", ["offset"] = Minutes(reminder.Minutes) },
            "evening" => new JsonObject { ["kind"] = "sleep", ["offset"] = Minutes("-" + reminder.Minutes) },
            "break" => new JsonObject { ["kind"] = "every", ["interval"] = Minutes(reminder.Minutes) },
            _ => new JsonObject { ["kind"] = "at", ["times"] = new JsonArray([.. reminder.Times.Split(',').Select(t => (JsonNode)t.Trim())]) },
        };
        return rule;
    }

    /// <summary>Minutes as a duration; what is no number stays as it was typed, for the library to say so.</summary>
    private static string Minutes(string typed)
        => typed.Trim().TrimStart('-').All(char.IsAsciiDigit) && typed.Trim('-', ' ').Length > 0
            ? typed.Trim('-', ' ').All(c => c == '0') ? "PT0S" : typed.StartsWith('-') ? $"-PT{typed.Trim('-', ' ')}M" : $"PT{typed.Trim()}M"
            : typed;
}

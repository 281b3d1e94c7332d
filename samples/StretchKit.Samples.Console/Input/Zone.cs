using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Input;

/// <summary>The time zone of a plan: as asked for, or else this machine's.</summary>
internal static class Zone
{
    public static Option<DateTimeZone?> Option() => new("--zone")
    {
        Description = "The time zone to use in place of the plan's, such as Europe/Berlin",
        HelpName = "ID",
        CustomParser = Parse,
        CompletionSources = { _ => DateTimeZoneProviders.Tzdb.Ids.Select(id => new CompletionItem(id)) },
    };

    public static DateTimeZone OfThisMachine(Screen screen)
    {
        try
        {
            return TimeZones.From(TimeZoneInfo.Local);
        }
        catch (ArgumentException)
        {
            screen.Complain([$"note: this machine's zone '{TimeZoneInfo.Local.Id}' is not in the TZ database; UTC is used. --zone ID says another."]);
            return DateTimeZone.Utc;
        }
    }

    private static DateTimeZone? Parse(ArgumentResult argument)
    {
        string id = argument.Tokens[0].Value;
        if (DateTimeZoneProviders.Tzdb.Ids.Contains(id))
            return DateTimeZoneProviders.Tzdb[id];
        argument.AddError($"There is no time zone '{id}'.{Suggestion(id)}");
        return null;
    }

    /// <summary>The zone of a Windows id, of a city without its continent, or of nearly that id.</summary>
    private static string Suggestion(string id)
    {
        if (TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(id, out string? zone))
            return $" Did you mean '{zone}'?";
        string name = id.Replace(' ', '_');
        string? city = DateTimeZoneProviders.Tzdb.Ids
            .FirstOrDefault(z => z.EndsWith($"/{name}", StringComparison.OrdinalIgnoreCase));
        return city is null ? Closest.Question(name, DateTimeZoneProviders.Tzdb.Ids) : $" Did you mean '{city}'?";
    }
}

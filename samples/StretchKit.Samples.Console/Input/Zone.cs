using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Linq;
using NodaTime;
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
        CompletionSources = { _ => TimeZones.Ids.Select(id => new CompletionItem(id)) },
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
        if (TimeZones.TryFind(id, out DateTimeZone? zone))
            return zone;
        argument.AddError($"There is no time zone '{id}'.{(TimeZones.Suggest(id) is { } meant ? $" Did you mean '{meant}'?" : "")}");
        return null;
    }
}

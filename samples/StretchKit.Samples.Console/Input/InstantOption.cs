using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Samples.Terminal.Input;

/// <summary>Options that take an instant, written as RFC 3339 says.</summary>
internal static class InstantOption
{
    public static Option<Instant?> Create(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "INSTANT",
        Required = required,
        CustomParser = Parse,
    };

    private static Instant? Parse(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        ParseResult<OffsetDateTime> parsed = OffsetDateTimePattern.Rfc3339.Parse(text.ToUpperInvariant());
        // Beside the ends of the calendar an offset could lead out of it.
        if (parsed.TryGetValue(default, out OffsetDateTime value) && value.Year is > 1 and < 9999)
            return value.ToInstant();
        argument.AddError($"'{text}' is not an instant: write it with Z or an offset, as in 2026-03-08T06:30:00Z or 2026-03-08T07:30:00+01:00.");
        return null;
    }
}

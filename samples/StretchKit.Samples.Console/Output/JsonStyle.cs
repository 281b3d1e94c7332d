using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>How values are written in JSON.</summary>
internal static class JsonStyle
{
    /// <summary>Indented; letters of all languages as they are, since no browser reads this.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly OffsetDateTimePattern LocalPattern
        = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>");

    /// <summary>ISO 8601 in days, hours, minutes and seconds: <c>P1DT2H</c>, <c>PT0S</c>.</summary>
    public static string Text(Duration duration)
        => duration == Duration.Zero
            ? "PT0S"
            : PeriodPattern.NormalizingIso.Format(Period.FromNanoseconds(duration.ToInt64Nanoseconds()));

    public static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    /// <summary>Local time with its offset, also where that is zero.</summary>
    public static string Text(OffsetDateTime local) => LocalPattern.Format(local);

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>An enumeration's word as documents write it: <c>switchSides</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, System.Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static void Number(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}

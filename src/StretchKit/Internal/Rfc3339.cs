using System;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Internal;

/// <summary>Instants as documents and people read them: <c>2026-03-08T11:30:00Z</c>, <c>2026-03-08T07:30:00-04:00</c>.</summary>
internal static class Rfc3339
{
    public static string Format(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Format(OffsetDateTime dateTime) => OffsetDateTimePattern.Rfc3339.Format(dateTime);

    /// <summary>Reads an instant in UTC, written with a <c>Z</c>.</summary>
    public static bool TryParse(string text, out Instant instant)
    {
        // The pattern reads ISO 8601, which has more than RFC 3339: years before 0, hour 24, a comma before the fraction.
        instant = default;
        return text.Length > 0 && text[0] != '-'
            && text.IndexOf("T24", StringComparison.Ordinal) < 0
            && text.IndexOf(',') < 0
            && InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out instant);
    }
}

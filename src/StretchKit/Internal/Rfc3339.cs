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
        => InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out instant);
}

using System;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Internal;

/// <summary>UTC offsets as occurrence names have them: <c>-05:00</c>, <c>+05:30</c>, <c>-04:56:02</c>.</summary>
internal static class OffsetText
{
    private static readonly OffsetPattern Minutes = OffsetPattern.CreateWithInvariantCulture("+HH':'mm");

    private static readonly OffsetPattern Seconds = OffsetPattern.CreateWithInvariantCulture("+HH':'mm':'ss");

    public static bool TryParse(string text, out Offset offset)
        => (text.Length == 6 ? Minutes : Seconds).Parse(text).TryGetValue(default, out offset)
            && string.Equals(Format(offset), text, StringComparison.Ordinal);

    public static string Format(Offset offset) => (offset.Seconds % 60 == 0 ? Minutes : Seconds).Format(offset);
}

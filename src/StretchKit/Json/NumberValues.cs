using System;
using System.Buffers.Text;
using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads whole numbers. As in JSON Schema 10.0 and 1e1 are ten.</summary>
internal static class NumberValues
{
    /// <summary>A whole number within bounds, both inclusive.</summary>
    public static int? Integer(this Walk walk, int least, int most)
    {
        if (!walk.Is(JsonTokenType.Number))
            return null;
        if (TryPlain(walk.Raw, out int plain) && plain >= least && plain <= most)
            return plain;
        var reader = new Utf8JsonReader(walk.Raw);
        reader.Read();
        if (!reader.TryGetInt64(out long number))
        {
            bool isDouble = reader.TryGetDouble(out double value);
            if (isDouble && value != Math.Floor(value))
            {
                walk.Fault(FindingCodes.NotWhole, Written(walk));
                return null;
            }

            // Beyond the range of int it does not matter which number it is.
            number = isDouble && Math.Abs(value) < int.MaxValue ? (long)value : long.MaxValue;
        }

        if (number >= least && number <= most)
            return (int)number;
        walk.Fault(FindingCodes.OutOfRange, Written(walk), Shown.Number(least), Shown.Number(most));
        return null;
    }

    /// <summary>Reads a number that is written in digits alone, as nearly all are.</summary>
    public static bool TryPlain(ReadOnlySpan<byte> raw, out int number)
        => Utf8Parser.TryParse(raw, out number, out int length) && length == raw.Length;

    /// <summary>The number as the document writes it.</summary>
    private static string Written(Walk walk)
        => Shown.Content(Utf8.Text(walk.Raw.Slice(0, Math.Min(walk.Raw.Length, Shown.Longest + 1))));
}

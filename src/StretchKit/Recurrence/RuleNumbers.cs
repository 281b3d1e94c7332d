namespace StretchKit.Recurrence;

/// <summary>The numbers of a rule and their ranges.</summary>
internal static class RuleNumbers
{
    /// <summary>In years as long as the calendar; in days 27 years.</summary>
    public const int LargestInterval = 10_000;

    /// <summary>Every day for 273 years.</summary>
    public const int LargestCount = 100_000;

    /// <summary>Reads one number without sign; 1 where it is faulty.</summary>
    public static int Read(RulePart part, TextPiece value, RuleFaults faults)
        => TryRead(part, value, faults, out int number) ? number : 1;

    public static void ReadList(RulePart part, TextPiece value, ref NumberSet numbers, RuleFaults faults)
    {
        foreach (TextPiece item in value.Split(','))
        {
            if (TryRead(part, item, faults, out int number))
                numbers.Add(number);
        }
    }

    /// <summary>Reads digits, with a sign before them or without.</summary>
    /// <returns>False where there are none, or anything else beside them. A number too large to mean anything is made smaller.</returns>
    public static bool TryParse(TextPiece piece, bool mayHaveSign, out int number)
    {
        number = 0;
        int at = mayHaveSign && piece.Length > 0 && piece[0] is '+' or '-' ? 1 : 0;
        if (at == piece.Length)
            return false;
        for (int digit = at; digit < piece.Length; digit++)
        {
            if (piece[digit] is < '0' or > '9')
                return false;
            if (number < 100_000_000)
                number = (number * 10) + piece[digit] - '0';
        }

        if (at == 1 && piece[0] == '-')
            number = -number;
        return true;
    }

    private static bool TryRead(RulePart part, TextPiece piece, RuleFaults faults, out int number)
    {
        int largest = Largest(part);
        bool signed = part is RulePart.ByWeekNo or RulePart.ByYearDay or RulePart.ByMonthDay or RulePart.BySetPos;
        bool isNumber = TryParse(piece, signed, out number);
        bool inRange = number != 0 && number >= (signed ? -largest : 1) && number <= largest;
        if (isNumber && inRange)
            return true;
        DayRuleFaultKind kind = piece.Length == 0 ? DayRuleFaultKind.EmptyValue
            : isNumber ? DayRuleFaultKind.OutOfRange
            : DayRuleFaultKind.NotANumber;
        faults.Add(kind, piece, part, signed ? $"1 to {largest} or -{largest} to -1" : $"1 to {largest}");
        return false;
    }

    private static int Largest(RulePart part) => part switch
    {
        RulePart.Interval => LargestInterval,
        RulePart.Count => LargestCount,
        RulePart.ByMonth => 12,
        RulePart.ByWeekNo => 53,
        RulePart.ByMonthDay => 31,
        _ => NumberSet.Largest,
    };
}

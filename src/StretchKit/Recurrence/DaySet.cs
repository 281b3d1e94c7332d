namespace StretchKit.Recurrence;

/// <summary>A set of the numbers 0 to 383: enough for the days of a year, or of the 53 weeks of a week-year.</summary>
internal struct DaySet
{
    private const int Words = 6;

    private ulong _word0;
    private ulong _word1;
    private ulong _word2;
    private ulong _word3;
    private ulong _word4;
    private ulong _word5;

    /// <summary>The set of the numbers whose bits are set: 0 to 63.</summary>
    public DaySet(ulong bits) => _word0 = bits;

    /// <summary>The numbers 0 to 63 of the set, as bits.</summary>
    public readonly ulong Low => _word0;

    public readonly bool IsEmpty => (_word0 | _word1 | _word2 | _word3 | _word4 | _word5) == 0;

    public readonly int Count
        => Bits.Count(_word0) + Bits.Count(_word1) + Bits.Count(_word2)
            + Bits.Count(_word3) + Bits.Count(_word4) + Bits.Count(_word5);

    public readonly bool Contains(int number) => (Word(number >> 6) >> (number & 63) & 1) != 0;

    public void Add(int number)
    {
        ulong bit = 1UL << (number & 63);
        switch (number >> 6)
        {
            case 0: _word0 |= bit; break;
            case 1: _word1 |= bit; break;
            case 2: _word2 |= bit; break;
            case 3: _word3 |= bit; break;
            case 4: _word4 |= bit; break;
            default: _word5 |= bit; break;
        }
    }

    /// <summary>The smallest number of the set that is not less than the given one; -1 where there is none.</summary>
    public readonly int From(int number)
    {
        int index = number >> 6;
        if (index >= Words)
            return -1;
        ulong word = Word(index) & (ulong.MaxValue << (number & 63));
        while (word == 0)
        {
            if (++index == Words)
                return -1;
            word = Word(index);
        }

        return (index << 6) + Bits.Lowest(word);
    }

    /// <summary>How many numbers of the set are not less than the given one.</summary>
    public readonly int CountFrom(int number)
    {
        int index = number >> 6;
        int count = Bits.Count(Word(index) & (ulong.MaxValue << (number & 63)));
        while (++index < Words)
            count += Bits.Count(Word(index));
        return count;
    }

    private readonly ulong Word(int index) => index switch
    {
        0 => _word0,
        1 => _word1,
        2 => _word2,
        3 => _word3,
        4 => _word4,
        _ => _word5,
    };
}

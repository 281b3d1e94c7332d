namespace StretchKit.Recurrence;

/// <summary>Counting and finding the bits of a word.</summary>
internal static class Bits
{
#if NETSTANDARD2_0
    public static int Count(ulong word)
    {
        word -= (word >> 1) & 0x5555555555555555;
        word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
        word = (word + (word >> 4)) & 0x0F0F0F0F0F0F0F0F;
        return (int)(unchecked(word * 0x0101010101010101) >> 56);
    }

    /// <summary>The position of the lowest bit that is set; 64 where none is.</summary>
    public static int Lowest(ulong word) => Count(~word & unchecked(word - 1));
#else
    public static int Count(ulong word) => System.Numerics.BitOperations.PopCount(word);

    /// <summary>The position of the lowest bit that is set; 64 where none is.</summary>
    public static int Lowest(ulong word) => System.Numerics.BitOperations.TrailingZeroCount(word);
#endif
}

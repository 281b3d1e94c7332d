namespace StretchKit.Import;

/// <summary>A number, time or range of them in a text. Of a range the lower counts: everybody who does what is written does that much.</summary>
/// <param name="IsTime">Whether it has a unit of time; its values are seconds then.</param>
/// <param name="Low">The number, or the lower one of a range.</param>
/// <param name="High">The upper one of a range, or else the number.</param>
/// <param name="First">Its first lexeme.</param>
/// <param name="Next">The lexeme behind it.</param>
/// <param name="IsDoubtful">Whether it can be read in two ways.</param>
internal readonly record struct Quantity(bool IsTime, decimal Low, decimal High, int First, int Next, bool IsDoubtful)
{
    public bool IsRange => Low != High;
}

namespace StretchKit.Reminders;

/// <summary>Something that has an order among its like.</summary>
internal interface IInOrder<T>
    where T : struct
{
    /// <summary>Whether it comes before another.</summary>
    bool ComesBefore(in T other);
}

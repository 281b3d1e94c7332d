namespace StretchKit.Reminders;

/// <summary>Something that has a place on the engine's axis, by which it is in order with its like.</summary>
internal interface IPlaced
{
    long Place { get; }
}

namespace StretchKit.Reminders;

/// <summary>A pause, both ends included; <see cref="Axis.Never"/> for one without end.</summary>
internal readonly struct Pause(long from, long to) : IPlaced
{
    public long From { get; } = from;

    public long To { get; } = to;

    public long Place => From;
}

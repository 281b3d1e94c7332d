namespace StretchKit.WebLoad;

/// <summary>How much is asked of the server.</summary>
/// <param name="Visitors">Visitors, each with a page open all the time and reminders in it.</param>
/// <param name="Rate">Requests in a second, besides.</param>
/// <param name="Seconds">How long.</param>
public sealed record Load(int Visitors, int Rate, int Seconds)
{
    /// <summary>Reminders of each visitor during the run.</summary>
    public int RemindersEach { get; init; } = 2;
}

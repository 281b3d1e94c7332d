using System.Globalization;

namespace StretchKit.Hosting;

/// <summary>
/// Names a delivery: a person, a reminder, and how often it was put off. The same on every attempt, also by another process after a crash, and
/// different after a snooze, since a reminder that was put off comes once more.
/// </summary>
/// <param name="PersonId">The person, by the application's id.</param>
/// <param name="Occurrence">The reminder's name.</param>
/// <param name="Snoozes">How often it had been put off: 0 for the first time it comes.</param>
public sealed record DeliveryKey(string PersonId, OccurrenceName Occurrence, int Snoozes)
{
    /// <summary>One text for all of it, for a store of keys: <c>desk/2026-03-09/11:00 anna</c>, <c>desk/2026-03-09/11:00+1 anna</c> after a snooze.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Occurrence}{(Snoozes == 0 ? "" : $"+{Snoozes}")} {PersonId}");
}

using NodaTime;

namespace StretchKit.Hosting;

/// <summary>A reminder on its way to a person.</summary>
/// <param name="Key">Whose and which: the same for every attempt at this delivery, and for no other.</param>
/// <param name="Occurrence">The reminder: its routine, its time, its rule.</param>
/// <param name="Attempt">Which attempt this is, from 1. One that the end of the application cut short counts.</param>
/// <param name="Lateness">How long after its time it is delivered: 0 or more.</param>
/// <param name="IsCatchUp">Whether it came due while nobody looked: the machine slept, the application did not run, the clock was set forward.</param>
public sealed record ReminderDelivery(DeliveryKey Key, Occurrence Occurrence, int Attempt, Duration Lateness, bool IsCatchUp)
{
    /// <summary>The person, by the application's id.</summary>
    public string PersonId => Key.PersonId;
}

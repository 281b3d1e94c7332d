using NodaTime;

namespace StretchKit.Hosting.Delivery;

/// <summary>What is to be delivered now.</summary>
/// <param name="Occurrence">The reminder.</param>
/// <param name="Snoozes">How often it was put off.</param>
/// <param name="Attempt">Which attempt this will be, from 1.</param>
/// <param name="HandledUntil">What will have been dealt with after it.</param>
/// <param name="IsCatchUp">Whether it came due while nobody looked.</param>
/// <param name="IsOver">Whether it was begun and is not worth another attempt any more.</param>
internal sealed record Due(Occurrence Occurrence, int Snoozes, int Attempt, Instant HandledUntil, bool IsCatchUp, bool IsOver = false);

using System;

namespace StretchKit.Hosting;

/// <summary>
/// The store of people's reminders cannot be read or written. What was to be written is not acknowledged, and none of it stands there in part; the message says
/// what to do.
/// </summary>
public sealed class ReminderStoreException : Exception
{
    /// <summary>Says what is wrong with a store.</summary>
    /// <param name="fault">What kind of fault it is.</param>
    /// <param name="message">What is wrong and what to do, without naming a person.</param>
    /// <param name="inner">What the database said; null for nothing.</param>
    public ReminderStoreException(ReminderStoreFault fault, string message, Exception? inner = null)
        : base(message, inner)
    {
        Fault = fault;
    }

    /// <summary>What kind of fault it is.</summary>
    public ReminderStoreFault Fault { get; }
}

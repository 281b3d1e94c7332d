using System;
using System.Buffers;
using NodaTime;

namespace StretchKit.Hosting;

/// <summary>How a <see cref="PostgresReminderStore"/> uses its database.</summary>
public sealed class PostgresReminderStoreOptions
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>
    /// Gets or sets the database schema of the tables. Default <c>stretchkit</c>: 1 to 63 letters a to z, digits and underscores, the first not a digit. It is created if it does not exist, which
    /// needs the right to create schemas.
    /// </summary>
    public string Schema { get; set; } = "stretchkit";

    /// <summary>Gets or sets where the time zones of plans and of time-zone changes are looked up, or <c>null</c> (the default) for the time-zone database in NodaTime.</summary>
    public IDateTimeZoneProvider? Zones { get; set; }

    /// <summary>Returns what is wrong with the options, or <c>null</c> if nothing is.</summary>
    internal string? Fault()
        => Schema is not { Length: >= 1 and <= 63 } || char.IsAsciiDigit(Schema[0]) || Schema.AsSpan().ContainsAnyExcept(Allowed)
            ? "Schema must be 1 to 63 of the letters a to z, digits and underscores, and not begin with a digit."
            : null;
}

using System;
using NodaTime;

namespace StretchKit.Hosting;

/// <summary>How a <see cref="SqliteReminderStore"/> treats its file.</summary>
public sealed class SqliteReminderStoreOptions
{
    /// <summary>What is done at opening about a damaged store. Default <see cref="WhenDamaged.Refuse"/>. A store of a newer version, and a file that is no store, are always left alone.</summary>
    public WhenDamaged WhenDamaged { get; set; } = WhenDamaged.Refuse;

    /// <summary>How long to wait for another process that writes before a call fails. Default 10 seconds; from 1 second to 10 minutes, in whole milliseconds.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Where the time zones of plans and journeys are looked up. Default null: those of the TZ database that NodaTime brings along.</summary>
    public IDateTimeZoneProvider? Zones { get; set; }

    /// <summary>What is wrong with the options; null for nothing.</summary>
    internal string? Fault()
        => !Enum.IsDefined(WhenDamaged) ? "WhenDamaged must be Refuse or SetAside."
            : BusyTimeout < TimeSpan.FromSeconds(1) || BusyTimeout > TimeSpan.FromMinutes(10) ? "BusyTimeout must be from 1 second to 10 minutes."
            : null;
}

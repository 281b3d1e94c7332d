namespace StretchKit.Hosting;

/// <summary>Why a store cannot be read or written.</summary>
public enum ReminderStoreFault
{
    /// <summary>It cannot be reached now: busy, missing, not allowed, an error of the disk. Trying again may help.</summary>
    Unavailable,

    /// <summary>There is no room left for what was to be written.</summary>
    Full,

    /// <summary>What it holds is damaged.</summary>
    Damaged,

    /// <summary>A newer version of the library has written it.</summary>
    Newer,

    /// <summary>It is something else, not a store of reminders.</summary>
    Foreign,
}

namespace StretchKit.Hosting;

/// <summary>What is done at opening about a store that is damaged. It is never overwritten and never deleted.</summary>
public enum WhenDamaged
{
    /// <summary>Nothing: every call fails with a <see cref="ReminderStoreException"/> until somebody has looked after it.</summary>
    Refuse,

    /// <summary>
    /// It is renamed, with the time in its name and everything that belongs to it, and an empty store is begun in its place. People lose their plans and
    /// history until somebody brings them back.
    /// </summary>
    SetAside,
}

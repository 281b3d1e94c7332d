namespace StretchKit.Import;

/// <summary>What was read of a member: a value and the words it was read from, or why there is none.</summary>
internal readonly record struct Reading<T>(T? Value, string? Words, ImportReason? Reason)
    where T : struct
{
    /// <summary>Nothing is said of it.</summary>
    public static Reading<T> Nothing => new(null, null, ImportReason.NotStated);

    /// <summary>Whether the words are the value in its own form, and were not interpreted.</summary>
    public bool IsExact { get; init; }

    public static Reading<T> From(T value, string words) => new(value, words, null);

    public static Reading<T> Exact(T value, string words) => new(value, words, null) { IsExact = true };

    public static Reading<T> Not(ImportReason reason, string words) => new(null, words, reason);
}

using CsCheck;

namespace StretchKit.Tests.Reminders;

internal static class Gens
{
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>A value, or none of it with the given probability.</summary>
    public static Gen<T?> Maybe<T>(Gen<T> gen, double none = 0.5)
        where T : struct
        => Gen.Select(gen, Gen.Double[0, 1], (value, chance) => chance < none ? (T?)null : value);
}

using System;
using System.Runtime.CompilerServices;

namespace StretchKit.Tests.Nouns;

/// <summary>A value that a noun refuses, or, at the edge of that, one that it takes. Its source text is its name.</summary>
internal sealed class ValueCase
{
    private ValueCase(bool isGood, string name, Func<object?> make)
    {
        IsGood = isGood;
        Name = name.StartsWith("() => ", StringComparison.Ordinal) ? name[6..] : name;
        Make = make;
    }

    public bool IsGood { get; }

    public string Name { get; }

    public Func<object?> Make { get; }

    public static ValueCase Broken(Func<object?> make, [CallerArgumentExpression(nameof(make))] string name = "") => new(false, name, make);

    public static ValueCase Good(Func<object?> make, [CallerArgumentExpression(nameof(make))] string name = "") => new(true, name, make);
}

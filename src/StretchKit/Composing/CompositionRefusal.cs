using NodaTime;

namespace StretchKit.Composing;

/// <summary>Why no routine could be composed, as data and in words. Immutable and equal by value.</summary>
public sealed record CompositionRefusal
{
    internal CompositionRefusal(CompositionRefusalCode code, Duration? needed = null)
    {
        Code = code;
        Needed = needed;
    }

    /// <summary>The reason.</summary>
    public CompositionRefusalCode Code { get; }

    /// <summary>The least time with which there would be a routine; null where it is not for want of time.</summary>
    public Duration? Needed { get; }

    /// <summary>The reason in English.</summary>
    public string Message => ToText();

    /// <summary>The reason in a language.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; null and others give English.</param>
    public string ToText(string? language = null) => ComposingPhrases.For(this, language);

    /// <summary>The reason in English.</summary>
    public override string ToString() => Message;
}

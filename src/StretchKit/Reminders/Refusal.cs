using System;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>Why an event was refused, as data and in words.</summary>
public sealed class Refusal : IEquatable<Refusal>
{
    internal Refusal(RefusalCode code) => Code = code;

    /// <summary>The reason.</summary>
    public RefusalCode Code { get; }

    /// <summary>The reason in English.</summary>
    public string Message => ToText();

    /// <summary>The reason in a language.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; null and others give English.</param>
    public string ToText(string? language = null) => ReminderPhrases.For(Code).For(language);

    /// <inheritdoc/>
    public bool Equals(Refusal? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Refusal);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Code;

    /// <summary>The reason in English.</summary>
    public override string ToString() => Message;
}

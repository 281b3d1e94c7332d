using System;

namespace StretchKit.Playback;

/// <summary>Why a command to a player was refused, as data and in words. Immutable and equal by value.</summary>
public sealed class PlayerRefusal : IEquatable<PlayerRefusal>
{
    internal PlayerRefusal(PlayerRefusalCode code) => Code = code;

    /// <summary>The reason.</summary>
    public PlayerRefusalCode Code { get; }

    /// <summary>The reason in English.</summary>
    public string Message => ToText();

    /// <summary>The reason in a language.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; null and others give English.</param>
    public string ToText(string? language = null) => PlayerPhrases.For(Code).For(language);

    /// <inheritdoc/>
    public bool Equals(PlayerRefusal? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlayerRefusal);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Code;

    /// <summary>The reason in English.</summary>
    public override string ToString() => Message;
}

using StretchKit.Playback;

namespace StretchKit;

/// <summary>What came of a command to a player.</summary>
public sealed class PlayerResult
{
    internal PlayerResult(Player player, PlayerRefusalCode? refusal = null)
    {
        Player = player;
        Refusal = refusal is { } code ? new PlayerRefusal(code) : null;
    }

    /// <summary>The new player; the old one where the command was refused.</summary>
    public Player Player { get; }

    /// <summary>Why the command was refused; null where it was accepted.</summary>
    public PlayerRefusal? Refusal { get; }

    /// <summary>Whether the command was accepted.</summary>
    public bool Success => Refusal is null;
}

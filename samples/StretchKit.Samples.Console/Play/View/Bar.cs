using System;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>A share as a bar.</summary>
internal static class Bar
{
    private const int Eighths = 8;

    /// <summary>A blank, and blocks that fill from one eighth of a cell to all of it.</summary>
    private const string Blocks = " ▏▎▍▌▋▊▉█";

    /// <summary>A bar of a width, filled by the share; it is full only at the end.</summary>
    public static Piece[] Of(double share, int width, Tone tone)
    {
        int filled = (int)(Math.Clamp(share, 0, 1) * width * Eighths);
        string full = new('█', filled / Eighths);
        if (filled % Eighths > 0)
            full += Blocks[filled % Eighths];
        return [new Piece(full, tone), new Piece(new string('·', width - full.Length), Tone.Dim)];
    }
}

using System;
using NodaTime;

namespace StretchKit.Playback;

/// <summary>How long a voice takes for a text, counted in words.</summary>
internal static class SpokenLength
{
    /// <summary>How fast voices speak, in words a minute.</summary>
    public const double Usual = 150;

    public static Duration Of(string text, double wordsPerMinute)
        => Duration.FromNanoseconds((long)Math.Ceiling(Halves(text) * 30_000_000_000d / wordsPerMinute));

    /// <summary>Half words: a word between blanks is two; a character of a script that is written without blanks is one.</summary>
    private static int Halves(string text)
    {
        int halves = 0;
        bool isInWord = false;
        foreach (char c in text)
        {
            bool isUnspaced = c is >= '\u0e00' and <= '\u0eff' or >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff';
            if (isUnspaced)
                halves++;
            else if (!isInWord && !char.IsWhiteSpace(c))
                halves += 2;
            isInWord = !isUnspaced && !char.IsWhiteSpace(c);
        }

        return halves;
    }
}

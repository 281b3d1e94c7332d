using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>Lines that are shown together or not at all.</summary>
/// <param name="Worth">How late they give way where there is no room for all: the lowest goes first.</param>
/// <param name="Lines">The lines.</param>
internal sealed record Block(int Worth, params IReadOnlyList<Line> Lines)
{
    /// <summary>A line that is nice to have.</summary>
    public static Block Gap { get; } = new(1, Line.Empty);

    /// <summary>What there is room for, in order; what is left of the room comes before the blocks that belong to the lower edge.</summary>
    public static IReadOnlyList<Line> Fit(IReadOnlyList<Block> upper, IReadOnlyList<Block> lower, int width, int height)
    {
        List<(Block Block, bool IsLower)> kept = [.. upper.Select(b => (b, false)), .. lower.Select(b => (b, true))];
        while (kept.Sum(k => k.Block.Lines.Count) > height)
        {
            int least = kept.Min(k => k.Block.Worth);
            kept.RemoveAt(kept.FindLastIndex(k => k.Block.Worth == least));
        }

        int room = height - kept.Sum(k => k.Block.Lines.Count);
        return
        [
            .. kept.Where(k => !k.IsLower).SelectMany(k => k.Block.Lines).Select(l => l.Within(width)),
            .. Enumerable.Repeat(Line.Empty, room),
            .. kept.Where(k => k.IsLower).SelectMany(k => k.Block.Lines).Select(l => l.Within(width)),
        ];
    }
}

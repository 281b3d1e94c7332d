namespace StretchKit.Playback;

/// <summary>
/// A number by which a saved player knows its timeline again: FNV-1a, 64 bits, over what is done when and how long. Names for people are not
/// part of it, so that a translation does no harm. The same on every machine and version.
/// </summary>
internal static class Fingerprint
{
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    public static ulong Of(ValueList<Segment> segments)
    {
        ulong hash = Offset;
        int step = -1;
        foreach (Segment segment in segments)
        {
            if (segment.StepIndex != step)
            {
                step = segment.StepIndex;
                foreach (char c in segment.Stretch.Id)
                    hash = Mix(hash, c);
                hash = Mix(hash, '\n');
            }

            hash = Mix(hash, (ulong)segment.Kind);
            hash = Mix(hash, (ulong)segment.Nanoseconds);
            hash = Mix(hash, segment.Side is { } side ? (ulong)side + 1 : 0);
            hash = Mix(hash, (ulong)(segment.Set ?? 0));
            hash = Mix(hash, (ulong)(segment.Rep ?? 0));
        }

        return hash;
    }

    private static ulong Mix(ulong hash, ulong value)
    {
        unchecked
        {
            for (int shift = 0; shift < 64; shift += 16)
                hash = (hash ^ ((value >> shift) & 0xFFFF)) * Prime;
            return hash;
        }
    }
}

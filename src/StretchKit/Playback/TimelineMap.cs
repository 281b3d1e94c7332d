using System;
using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Playback;

/// <summary>
/// Where the segments of a timeline lie, in nanoseconds from its beginning with open-ended movements counted as nothing. Between one such
/// movement and the next the starts rise strictly, so that they can be searched. Immutable.
/// </summary>
internal sealed class TimelineMap
{
    /// <summary>The longest that one open-ended movement is taken to last.</summary>
    public const long MaxElapsed = 366 * NodaConstants.NanosecondsPerDay;

    private readonly long[] _starts;
    private readonly int[] _opens;
    private readonly int[] _steps;

    public TimelineMap(ReadOnlySpan<Segment> segments)
    {
        var opens = new List<int>();
        var steps = new List<int>();
        _starts = new long[segments.Length + 1];
        for (int i = 0; i < segments.Length; i++)
        {
            if (segments[i].IsOpen)
                opens.Add(i);
            if (segments[i].StepIndex == steps.Count)
                steps.Add(i);
            _starts[i + 1] = _starts[i] + Math.Max(0, segments[i].Nanoseconds);
        }

        steps.Add(segments.Length);
        _opens = [.. opens];
        _steps = [.. steps];
    }

    /// <summary>How many segments there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The known time of all segments together.</summary>
    public long End => _starts[Count];

    /// <summary>The known time before a segment, or before the end.</summary>
    public long Start(int index) => _starts[index];

    /// <summary>The known time before a place.</summary>
    public long Position(Place place) => _starts[place.Index] + place.Elapsed;

    /// <summary>The first segment of a step and the first behind it.</summary>
    public (int First, int End) Step(int stepIndex) => (_steps[stepIndex], _steps[stepIndex + 1]);

    /// <summary>The first open-ended movement from a segment on; the number of segments where there is none.</summary>
    public int FirstOpen(int from)
    {
        if (_opens.Length == 0 || from > _opens[_opens.Length - 1])
            return Count;
        int found = Array.BinarySearch(_opens, from);
        return _opens[found >= 0 ? found : ~found];
    }

    /// <summary>Where one is after some time without commands: an open-ended movement is not left.</summary>
    public Place Advance(Place from, long by)
    {
        if (by <= 0 || from.Index == Count)
            return from;
        int open = FirstOpen(from.Index);
        if (open == from.Index)
            return new Place(open, Math.Min(from.Elapsed + by, MaxElapsed));
        long at = Position(from) + by;
        if (at >= _starts[open])
            return new Place(open, open == Count ? 0 : Math.Min(at - _starts[open], MaxElapsed));
        int index = LastStarted(from.Index, open, at);
        return new Place(index, at - _starts[index]);
    }

    /// <summary>The last segment in [<paramref name="low"/>, <paramref name="high"/>) that has begun; the first of them has.</summary>
    private int LastStarted(int low, int high, long at)
    {
        while (high - low > 1)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (_starts[middle] <= at)
                low = middle;
            else
                high = middle;
        }

        return low;
    }
}

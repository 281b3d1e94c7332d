using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>What an earlier performance of a routine left when it was interrupted.</summary>
internal sealed class Leftover
{
    private static readonly ZonedDateTimePattern Minute = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm", null);

    private readonly PlayerFrame _frame;

    /// <summary>Looks for it in a file. What was interrupted before anything was begun is nothing.</summary>
    public Leftover(string file, Timeline timeline)
    {
        UnfinishedSession? kept = Unfinished.Read(file);
        if (kept?.FrameIn(timeline) is { } frame)
            (Session, _frame) = (kept, frame);
        else
            IsOfAnother = kept is not null && timeline.Load(kept.Player) is null;
    }

    /// <summary>What one can go on with; null where there is nothing.</summary>
    public UnfinishedSession? Session { get; }

    /// <summary>Whether there is something, but of the routine as it was before it was changed.</summary>
    public bool IsOfAnother { get; }

    /// <summary>When it was interrupted, and where.</summary>
    public string Describe(DateTimeZone zone, string language)
        => PlayWords.Unfinished.For(language)
            .Replace("{when}", Minute.Format(Session!.Seen.InZone(zone)))
            .Replace("{step}", (_frame.Segment!.StepIndex + 1).ToString(CultureInfo.InvariantCulture))
            .Replace("{where}", $"{_frame.Segment.Stretch.Name.For(language)}, {_frame.Segment.ToText(language)}");
}

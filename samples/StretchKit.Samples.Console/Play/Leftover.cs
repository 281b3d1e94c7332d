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

    private readonly Unfinished? _unfinished;
    private readonly Player? _player;

    /// <summary>Looks for it in a file. What was interrupted before anything was begun is nothing.</summary>
    public Leftover(string file, Timeline timeline)
    {
        _unfinished = Unfinished.Read(file);
        _player = _unfinished is null ? null : timeline.Load(_unfinished.Player);
        if (_player is not null && (_player.At(Duration.Zero).IsOver || !Summary.IsOfSomething(Session())))
            (_unfinished, _player) = (null, null);
    }

    /// <summary>Where to go on; null where one cannot.</summary>
    public SavedPlayer? Place => _player is null ? null : _unfinished!.Player;

    /// <summary>Whether there is something, but of the routine as it was before it was changed.</summary>
    public bool IsOfAnother => _unfinished is not null && _player is null;

    public Instant Started => _unfinished!.Started;

    /// <summary>When it was interrupted, and where.</summary>
    public string Describe(DateTimeZone zone, string language)
    {
        PlayerFrame frame = _player!.At(Duration.Zero);
        return PlayWords.Unfinished.For(language)
            .Replace("{when}", Minute.Format(_unfinished!.Seen.InZone(zone)))
            .Replace("{step}", (frame.Segment!.StepIndex + 1).ToString(CultureInfo.InvariantCulture))
            .Replace("{where}", $"{frame.Segment.Stretch.Name.For(language)}, {frame.Segment.ToText(language)}");
    }

    /// <summary>What was done of it.</summary>
    public Session Session() => _player!.ToSession(Duration.Zero, _unfinished!.Started, _unfinished.Seen);
}

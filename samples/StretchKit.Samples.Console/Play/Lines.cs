using System.Collections.Generic;
using NodaTime;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>A routine in plain lines with the time at which each thing began, for a file, a pipe, or a terminal that can do no more.</summary>
internal sealed class Lines(Screen screen, Inbox inbox, string language) : IStage
{
    private bool _hasBegun;
    private string? _notice;
    private Duration _time;

    public bool HasKeys => !inbox.IsDeaf;

    public bool WaitsForPerson => false;

    public PlayEvent Read(string title, string text)
    {
        screen.Heading(title);
        foreach (string paragraph in text.Split('\n'))
            screen.Indented(paragraph);
        screen.Line();
        return new PlayEvent(PlayKey.Other);
    }

    /// <summary>Nobody may be there to answer, so there is one answer, and it is said.</summary>
    public PlayEvent AskToGoOn(string title, string unfinished)
    {
        screen.Line($"{unfinished} {PlayWords.BeginsAnew.For(language)}");
        return new PlayEvent(PlayKey.No);
    }

    public void Show(PlayView view, IReadOnlyList<Cue> cues)
    {
        if (!_hasBegun)
            screen.Heading($"{view.Timeline.Routine.Name.For(language)} ({view.Timeline.Routine.Id})");
        _hasBegun = true;
        if (view.Notice is { } notice && notice != _notice)
            screen.Line($"{Stamp(_time)}{notice}");
        _notice = view.Notice;
        foreach (Cue cue in cues)
        {
            _time = cue.At ?? _time;
            if (cue.Kind != CueKind.Countdown)
                screen.Line($"{Stamp(_time)}{cue.ToText(language)}");
        }
    }

    public void Dispose()
    {
        // A line that is written is nobody's to take back.
    }

    private static string Stamp(Duration time) => $"{Times.Clock(time),7}  ";
}

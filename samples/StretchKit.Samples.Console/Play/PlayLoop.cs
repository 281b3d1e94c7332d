using System;
using System.Collections.Generic;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Play.View;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>
/// Plays a routine to its end: waits for the next change or the next key, does what is asked, and shows what there is. It never counts
/// its turns; how late one comes does not matter.
/// </summary>
internal sealed class PlayLoop(GuidedSession guided, IStage stage, Bookmark bookmark, Voice? voice, string language)
{
    private const double WordsPerMinute = 150;
    private const double SlowestVoice = 10;

    private string? _notice;
    private int _noticed;
    private bool _isMuted;
    private bool _helps;

    /// <summary>Runs until the routine is over, or the process is asked to end.</summary>
    /// <param name="take">Waits for an event so long at most, and gives it, or null.</param>
    /// <param name="notice">What the person is told at first; null for nothing.</param>
    /// <returns>The exit code that the process is asked to end with; null where the routine is over.</returns>
    public int? Run(Func<TimeSpan, PlayEvent?> take, string? notice = null)
    {
        Tell(notice);
        PlayEvent? happened = null;
        while (true)
        {
            GuidedTurn turn = guided.Turn();
            IReadOnlyList<Cue> cues = turn.Cues;
            if (turn.WasAsleep)
                StoodStill();
            if (happened?.Key is { } key)
                Press(key);
            else if (!stage.HasKeys && guided.Frame.Segment is { IsOpen: true })
            {
                SkipOpenMovement(cues);
                cues = [];
            }

            cues = [.. cues, .. guided.Turn().Cues];
            if (guided.Frame.SegmentIndex != _noticed && guided.Frame.Status != PlayerStatus.Paused && stage.HasKeys)
                Tell(null);

            bookmark.Keep(guided);
            if (cues.Count > 0 && !_isMuted)
                voice?.Say(cues[^1], language, Math.Max(SlowestVoice, WordsPerMinute / guided.Speed));
            stage.Show(View(), cues);
            if (happened?.Exit is { } exit)
                return exit;
            if (guided.Frame.IsOver)
                return null;
            happened = take(guided.Wait);
        }
    }

    /// <summary>What has begun is shown before the line that says it is skipped.</summary>
    private void SkipOpenMovement(IReadOnlyList<Cue> begun)
    {
        stage.Show(View(), begun);
        if (guided.SkipOpenMovement() is { Success: true })
            Tell(PlayWords.NobodyThere.For(language));
    }

    private PlayView View() => new(guided.Player.Timeline, guided.Frame, language)
    {
        Notice = _notice
            ?? (bookmark.Failure is { } unkept ? PlayWords.NotKept.For(language).Replace("{why}", unkept) : null)
            ?? (voice?.Failure is { } unsaid ? PlayWords.SpeechFailed.For(language).Replace("{why}", unsaid) : null),
        IsMuted = _isMuted,
        HelpsWithKeys = _helps,
    };

    private void Press(PlayKey key)
    {
        Tell(null);
        if (_helps)
        {
            _helps = false;
            return;
        }

        switch (key)
        {
            case PlayKey.Help:
                _helps = true;
                break;
            case PlayKey.Sound:
                _isMuted = !_isMuted;
                break;
            case PlayKey.Yes or PlayKey.No or PlayKey.Other:
                break;
            default:
                PlayerResult played = Do(key);
                if (played.Refusal is { } refusal)
                    Tell(refusal.ToText(language));
                break;
        }
    }

    /// <summary>The process was stopped, or the machine asleep. Somebody with a keyboard says when to go on; nobody else would.</summary>
    private void StoodStill()
    {
        if (stage.HasKeys)
            Tell(PlayWords.Slept.For(language));
        else
            guided.Resume();
    }

    private PlayerResult Do(PlayKey key) => key switch
    {
        PlayKey.Pause => guided.PauseOrResume(),
        PlayKey.Skip => guided.Skip(),
        PlayKey.Back => guided.Back(),
        PlayKey.RestartStep => guided.RestartStep(),
        PlayKey.Done => guided.Finish(),
        PlayKey.Quit => guided.Stop(),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "This key asks nothing of the player."),
    };

    private void Tell(string? notice) => (_notice, _noticed) = (notice, guided.Frame.SegmentIndex);
}

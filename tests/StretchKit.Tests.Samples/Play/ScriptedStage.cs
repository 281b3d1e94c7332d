using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Play;
using StretchKit.Samples.Terminal.Play.View;

namespace StretchKit.Tests.Samples.Play;

/// <summary>Something that happens after some seconds. Asleep, as many more pass at once before anybody can look.</summary>
internal sealed record Happening(double After, PlayKey? Key = null, int? Exit = null, double Asleep = 0);

/// <summary>A stage that writes down what it is shown, and a clock that only waiting moves, on which things happen by a script.</summary>
internal sealed class ScriptedStage(bool hasKeys, params Happening[] script) : IStage
{
    private const long Second = 1_000_000_000;

    /// <summary>Where a clock happens to stand when it is looked at first.</summary>
    private const long Zero = 77 * Second;

    private long _now = Zero;
    private int _next;
    private long _due = Zero + (script.Length > 0 ? (long)(script[0].After * Second) : 0);
    private bool _happened;

    public bool HasKeys => hasKeys;

    public bool WaitsForPerson => hasKeys;

    /// <summary>What was shown next after each happening: the frame, and the notice if there was one.</summary>
    public List<string> Shown { get; } = [];

    public List<(Duration Time, Cue Cue)> Cues { get; } = [];

    /// <summary>When it was shown something.</summary>
    public List<Duration> Times { get; } = [];

    public List<string> Notices { get; } = [];

    public PlayView Last { get; private set; } = null!;

    public PlayerClock Clock { get; private set; } = null!;

    public void Begin() => Clock = new PlayerClock(() => _now, Second);

    public PlayEvent? Take(TimeSpan wait)
    {
        long end = _now + (wait.Ticks * 100);
        if (_next == script.Length || end < _due)
        {
            _now = end;
            return null;
        }

        Happening happening = script[_next++];
        _now = _due + (long)(happening.Asleep * Second);
        _due = _now + (_next < script.Length ? (long)(script[_next].After * Second) : 0);
        _happened = true;
        return new PlayEvent(happening.Key, happening.Exit);
    }

    public PlayEvent Read(string title, string text) => new(PlayKey.Other);

    public PlayEvent AskToGoOn(string title, string unfinished) => new(PlayKey.Yes);

    public void Show(PlayView view, IReadOnlyList<Cue> cues)
    {
        Last = view;
        Times.Add(Clock.Now);
        foreach (Cue cue in cues)
            Cues.Add((Clock.Now, cue));
        if (view.Notice is { } notice)
            Notices.Add(notice);
        if (_happened)
            Shown.Add($"{view.Frame}{(view.IsMuted ? " (muted)" : "")}{(view.HelpsWithKeys ? " (keys)" : "")}{(view.Notice is null ? "" : $" ! {view.Notice}")}");
        _happened = false;
    }

    public void Dispose()
    {
    }
}

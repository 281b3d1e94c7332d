using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using NodaTime;
using NodaTime.Text;
using StretchKit.Playback;
using StretchKit.Samples.Web.Client.Browsing;
using StretchKit.Samples.Web.Client.Data;
using StretchKit.Samples.Web.Client.Playing;

namespace StretchKit.Samples.Web.Client.Pages;

/// <summary>Plays a routine: before it, while it goes on, and after it.</summary>
public sealed partial class Play(Browser browser, Preferences preferences, Outbox outbox, IMyData data, TimeProvider time) : IAsyncDisposable
{
    private const string FlagsKey = "stretchkit.red-flags";
    private static readonly string[] Keys = [" ", "Enter", "ArrowRight", "ArrowLeft", "s", "S", "b", "B", "r", "R", "d", "D", "m", "M", "q", "Q", "Escape", "?"];
    /// <summary>A page that was left so lately was reloaded; later than that, one chooses.</summary>
    private static readonly Duration Recent = Duration.FromMinutes(10);

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _left = new();
    private DotNetObjectReference<Play>? _me;
    private IJSInProcessObjectReference? _keys;
    private Timeline? _timeline;
    private UnfinishedSession? _unfinished;
    private GuidedSession? _guided;
    private Session? _session;
    private Instant _kept;
    private string? _notice;
    private string? _announcement;
    private bool _isLoaded;
    private bool _asksForFlags;
    private bool _helps;
    private bool _isFinished;
    private bool _counts;

    /// <summary>The id of a routine, or of a stretch that is played by itself.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>The id of the reminder rule that this answers.</summary>
    [SupplyParameterFromQuery]
    public string? Rule { get; set; }

    /// <summary>The name of the reminder that it was started from.</summary>
    [SupplyParameterFromQuery]
    public string? Answers { get; set; }

    /// <summary>Seconds of the routine that pass in one of the clock, for trying out.</summary>
    [SupplyParameterFromQuery]
    public double? Speed { get; set; }

    [CascadingParameter(Name = "Language")]
    public string Language { get; set; } = "en";

    private double SpeedOrOne => Speed is > 0 and <= 1000 ? Speed.Value : 1;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private string? Left
    {
        get
        {
            if (_unfinished is null)
                return null;
            LocalDateTime seen = _unfinished.Seen.InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZoneInfo.Local.Id) ?? DateTimeZone.Utc).LocalDateTime;
            return PlayerWords.LeftOn.For(Language).Replace("{date}", LocalDatePattern.Iso.Format(seen.Date)).Replace("{time}", Days.Span.Clock(seen.TimeOfDay.With(TimeAdjusters.TruncateToMinute)));
        }
    }

    protected override void OnParametersSet() => _timeline ??= Playable.Find(Id, null)?.ToTimeline();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        await browser.LoadAsync();
        await LookInPlan();
        _me = DotNetObjectReference.Create(this);
        _keys = browser.ListenForKeys(_me, Keys);
        _asksForFlags = _timeline is not null && (browser.Read(FlagsKey) is not { } read || Flags(_timeline.Routine).Except(read.Split(',')).Any());
        if (_timeline is not null && UnfinishedSession.TryParse(browser.Read(KeyOf(Id)), out UnfinishedSession? kept) && kept.FrameIn(_timeline) is not null)
            _unfinished = kept;
        _isLoaded = true;
        StateHasChanged();
        if (_unfinished is { } recent && Now - recent.Seen < Recent && !_asksForFlags)
            await Begin(_unfinished);
    }

    /// <summary>A key, wherever the focus is.</summary>
    [JSInvokable]
    public Task Press(string key)
    {
        if (_timeline is null || _asksForFlags || !_isLoaded)
            return Task.CompletedTask;
        if (_guided is null || _session is not null)
            return key is " " or "Enter" ? Begin(null) : Task.CompletedTask;
        Command? command = key.ToUpperInvariant() switch
        {
            " " => Command.Pause,
            "ARROWRIGHT" or "S" => Command.Skip,
            "ARROWLEFT" or "B" => Command.Back,
            "R" => Command.RestartStep,
            "D" or "ENTER" => Command.Done,
            "Q" or "ESCAPE" => Command.Stop,
            _ => null,
        };
        if (command is { } asked)
            return Do(asked);
        if (key == "?")
            _helps = !_helps;
        else
            preferences.SwitchSound();
        StateHasChanged();
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _left.CancelAsync();
        if (_guided is not null && _session is null)
            Keep();
        browser.Hush();
        browser.LetSleep();
        _keys?.InvokeVoid("stop");
        _keys?.Dispose();
        _me?.Dispose();
        _left.Dispose();
    }

    /// <summary>A routine may be in the visitor's plan alone.</summary>
    private async Task LookInPlan()
    {
        if (_timeline is not null)
            return;
        try
        {
            _timeline = Playable.Find(Id, (await data.LoadAsync(_left.Token)).Plan)?.ToTimeline();
        }
        catch (HttpRequestException)
        {
            // Without a network the plan is not known; the page says that there is no such routine.
        }
    }

    private void FlagsRead()
    {
        IEnumerable<string> read = browser.Read(FlagsKey)?.Split(',') ?? [];
        browser.Write(FlagsKey, string.Join(',', read.Union(Flags(_timeline!.Routine))));
        _asksForFlags = false;
    }

    /// <summary>What must have been read before a routine: the regions with red flags that it works.</summary>
    private static IEnumerable<string> Flags(Routine routine) => Catalog.RedFlagsFor(routine).Select(n => n.Region).Append("general");

    /// <summary>Begins, or goes on from where an earlier one was left: paused, since nobody is in position yet.</summary>
    private async Task Begin(UnfinishedSession? from)
    {
        if (_timeline is null)
            return;
        if (from is null && _unfinished?.ToSession(_timeline) is { } undone)
            await outbox.Add(undone, _unfinished.Reminder);
        browser.AllowSound();
        (_session, _unfinished) = (null, null);
        var clock = new PlayerClock(time.GetTimestamp, time.TimestampFrequency);
        OccurrenceName? answers = OccurrenceName.TryParse(Answers, out OccurrenceName reminder) ? reminder : null;
        GuidedSession guided = (from is null ? null : GuidedSession.Resume(_timeline, from, clock, SpeedOrOne))
            ?? new GuidedSession(_timeline, clock, Now, SpeedOrOne, Rule, answers);
        _guided = guided;
        _notice = from is null ? null : PlayerWords.Resumed.For(Language);
        _announcement = _notice;
        StateHasChanged();
        if (from is null)
            browser.KeepAwake();
        _ = GoOn(guided);
    }

    /// <summary>Takes a turn again and again until all is over.</summary>
    private async Task GoOn(GuidedSession guided)
    {
        while (_guided == guided && !_left.IsCancellationRequested)
        {
            Turn(guided);
            if (guided.Frame.IsOver)
            {
                await End(guided);
                return;
            }

            StateHasChanged();
            await Task.Delay(Pace, CancellationToken.None);
        }
    }

    private void Turn(GuidedSession guided)
    {
        GuidedTurn turn = guided.Turn();
        IReadOnlyList<Cue> cues = turn.Cues;
        if (turn.WasAsleep)
        {
            _notice = PlayerWords.Slept.For(Language);
            browser.LetSleep();
        }

        foreach (Cue cue in cues.Where(c => c.Kind != CueKind.Countdown && c.ToSpeech(Language).Length > 0))
            _announcement = cue.ToSpeech(Language);
        if (cues.Count > 0)
            Sound(cues[^1]);
        if (Now - _kept >= Duration.FromSeconds(1))
            Keep();
    }

    private void Sound(Cue cue)
    {
        if (preferences.Sound)
            browser.Sound(CueSound.Of(cue.Kind));
        if (preferences.Voice && cue.ToSpeech(Language) is { Length: > 0 } words)
            browser.Say(words, Language, yields: cue.Kind == CueKind.Countdown);
    }

    private async Task Do(Command command)
    {
        if (_guided is not { } guided)
            return;
        browser.AllowSound();
        Turn(guided);
        PlayerResult played = Do(guided, command);
        _notice = played.Refusal?.ToText(Language);
        if (guided.Frame.Status == PlayerStatus.Running)
            browser.KeepAwake();
        else
            browser.LetSleep();
        if (played.Success && command != Command.Done)
            browser.Hush();
        Keep();
        if (guided.Frame.IsOver)
            await End(guided);
        StateHasChanged();
    }

    private static string KeyOf(string routineId) => $"stretchkit.play.{routineId}";

    private static PlayerResult Do(GuidedSession guided, Command command) => command switch
    {
        Command.Pause => guided.PauseOrResume(),
        Command.Skip => guided.Skip(),
        Command.Back => guided.Back(),
        Command.RestartStep => guided.RestartStep(),
        Command.Done => guided.Finish(),
        Command.Stop => guided.Stop(),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "This asks nothing of the player."),
    };

    private void Keep()
    {
        if (_guided is not { } guided)
            return;
        _kept = Now;
        browser.Write(KeyOf(Id), guided.Keep(_kept).ToString());
    }

    private async Task End(GuidedSession guided)
    {
        if (_session is not null || _guided != guided)
            return;
        _session = guided.ToSession(Now);
        _isFinished = guided.Frame.Status == PlayerStatus.Finished;
        _counts = _session.Holds.Any(h => h.Outcome != HoldOutcome.Skipped);
        _guided = null;
        browser.LetSleep();
        browser.Forget(KeyOf(Id));
        if (_counts)
            await outbox.Add(_session, guided.Reminder);
        StateHasChanged();
    }
}

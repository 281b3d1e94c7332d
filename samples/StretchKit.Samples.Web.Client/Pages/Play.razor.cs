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
    private Unfinished? _unfinished;
    private Performance? _performance;
    private Session? _session;
    private Instant _started;
    private Instant _kept;
    private string? _ruleId;
    private OccurrenceName? _answers;
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
        _unfinished = Unfinished.Parse(browser.Read(Unfinished.KeyOf(Id)));
        _unfinished = _timeline is not null && _unfinished?.On(_timeline) is not null ? _unfinished : null;
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
        if (_performance is null || _session is not null)
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
        if (_performance is not null && _session is null)
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
    private async Task Begin(Unfinished? from)
    {
        if (_timeline is null)
            return;
        if (from is null && _unfinished?.On(_timeline) is { } undone)
            await outbox.Add(_unfinished.SessionOf(undone), _unfinished.Answers);
        browser.AllowSound();
        (_session, _unfinished) = (null, null);
        (_started, _ruleId, _answers) = from is null
            ? (Now, Rule, OccurrenceName.TryParse(Answers, out OccurrenceName reminder) ? reminder : null)
            : (from.Started, from.RuleId, from.Answers);
        var clock = new PlayerClock(time.GetTimestamp, time.TimestampFrequency);
        var performance = new Performance(_timeline, from?.Place, () => clock.Now, SpeedOrOne);
        if (from is not null && performance.Frame.Status == PlayerStatus.Running)
            performance.Do(Command.Pause);
        _performance = performance;
        _notice = from is null ? null : PlayerWords.Resumed.For(Language);
        _announcement = _notice;
        StateHasChanged();
        if (from is null)
            browser.KeepAwake();
        _ = GoOn(performance);
    }

    /// <summary>Takes a turn again and again until all is over.</summary>
    private async Task GoOn(Performance performance)
    {
        while (_performance == performance && !_left.IsCancellationRequested)
        {
            Turn(performance);
            if (performance.Frame.IsOver)
            {
                await End(performance);
                return;
            }

            StateHasChanged();
            await Task.Delay(Pace, CancellationToken.None);
        }
    }

    private void Turn(Performance performance)
    {
        IReadOnlyList<Cue> cues = performance.Turn(out bool slept);
        if (slept)
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
        if (_performance is not { } performance)
            return;
        browser.AllowSound();
        Turn(performance);
        PlayerResult played = performance.Do(command);
        _notice = played.Refusal?.ToText(Language);
        if (performance.Frame.Status == PlayerStatus.Running)
            browser.KeepAwake();
        else
            browser.LetSleep();
        if (played.Success && command != Command.Done)
            browser.Hush();
        Keep();
        if (performance.Frame.IsOver)
            await End(performance);
        StateHasChanged();
    }

    private void Keep()
    {
        if (_performance is not { } performance)
            return;
        _kept = Now;
        browser.Write(Unfinished.KeyOf(Id), new Unfinished(performance.Player.Save(performance.Time), _started, _kept, _ruleId, _answers).ToString());
    }

    private async Task End(Performance performance)
    {
        if (_session is not null || _performance != performance)
            return;
        _session = performance.Player.ToSession(performance.Time, _started, Now, _ruleId);
        _isFinished = performance.Frame.Status == PlayerStatus.Finished;
        _counts = _session.Holds.Any(h => h.Outcome != HoldOutcome.Skipped);
        _performance = null;
        browser.LetSleep();
        browser.Forget(Unfinished.KeyOf(Id));
        if (_counts)
            await outbox.Add(_session, _answers);
        StateHasChanged();
    }
}

using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace StretchKit.Tests.Browser;

[Collection(nameof(InChromium))]
public partial class PlayTests(Chromium chromium)
{
    /// <summary>The browser has neither a voice nor a lamp here: what is asked of them is written down.</summary>
    private const string Witness = """
        window.said = []; window.awake = []; window.tones = 0;
        speechSynthesis.speak = u => window.said.push(`${u.lang}: ${u.text}`);
        Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
          window.awake.push('on');
          return { release() { window.awake.push('off'); }, addEventListener() { } };
        } } });
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (when) { window.tones++; return start.call(this, when); };
        """;

    [SkippableFact]
    public async Task From_the_red_flags_to_the_session_in_the_store()
    {
        await using Visit visit = await chromium.Visit();
        await visit.Context.AddInitScriptAsync(Witness);
        await visit.Open("play/desk-2-min?speed=60&rule=desk");
        await Assertions.Expect(visit.Page.GetByText("See a doctor before you stretch")).ToHaveCountAsync(Catalog.RedFlagsFor(Catalog.FindRoutine("desk-2-min")!).Count(n => n.DoctorFirst.For("en").Contains("See a doctor before you stretch")));
        (await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start" }).CountAsync()).Should().Be(0, "they come before the first session");
        await visit.Page.Press("I have read this");
        await visit.Page.Press("Start");
        await visit.Page.Shows("Well done");
        await Assertions.Expect(visit.Page.GetByText("It is in your history.")).ToBeVisibleAsync();

        using JsonDocument sessions = JsonDocument.Parse(await (await visit.Context.APIRequest.GetAsync("api/sessions")).TextAsync());
        Session session = sessions.RootElement.EnumerateArray().Select(s => Catalog.Reader.ReadSession(s.GetRawText()).Value!).Should().ContainSingle().Subject;
        session.RoutineId.Should().Be("desk-2-min");
        session.RuleId.Should().Be("desk");
        session.Holds.Should().OnlyContain(h => h.Outcome == HoldOutcome.Done && h.Actual == h.Planned);

        string[] said = await visit.Page.EvaluateAsync<string[]>("window.said");
        said.Should().Contain(s => s.StartsWith("en: Get ready")).And.Contain("en: Done");
        (await visit.Page.EvaluateAsync<int>("window.tones")).Should().BePositive();
        (await visit.Page.EvaluateAsync<string[]>("window.awake")).Should().Equal("on", "off");

        await visit.Open("play/back-relief");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start" })).ToBeEnabledAsync();
        (await visit.Page.GetByText("See a doctor before").CountAsync()).Should().Be(0, "they come once");
        await visit.Open("safety");
        await Assertions.Expect(visit.Page.GetByText("See a doctor before you stretch")).ToHaveCountAsync(Catalog.RedFlagNotices.Count(n => n.DoctorFirst.For("en").Contains("See a doctor before you stretch")));
        visit.HasNoComplaints();
    }

    [SkippableFact]
    public async Task A_reload_in_the_middle_of_a_hold_resumes_there()
    {
        await using Visit visit = await chromium.Visit();
        await visit.HasReadRedFlags();
        await visit.Open("play/hip-flexor?speed=3");
        await visit.Page.Press("Start");
        ILocator phase = visit.Page.Locator(".phase");
        await Assertions.Expect(phase).ToContainTextAsync("Hold");
        await visit.Page.Press("Skip");
        await Assertions.Expect(phase).ToContainTextAsync("Hold, right");
        await Assertions.Expect(visit.Page.Locator(".ring-number")).ToHaveTextAsync(UpTo27());
        await visit.Page.Press("Pause");
        string before = await visit.Page.Locator(".ring-number").InnerTextAsync();

        await visit.Page.ReloadAsync();
        await visit.Interactive();
        await Assertions.Expect(visit.Page.Locator(".notice")).ToContainTextAsync("You were here");
        await Assertions.Expect(phase).ToContainTextAsync("Hold, right");
        (await visit.Page.Locator(".ring-number").InnerTextAsync()).Should().Be(before);
        await visit.Page.Press("Go on");
        await Assertions.Expect(visit.Page.GetByText("Paused", new() { Exact = true })).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task A_page_that_goes_away_while_it_plays_loses_two_seconds_at_most()
    {
        await using Visit visit = await chromium.Visit();
        await visit.HasReadRedFlags();
        await visit.Open("play/hip-flexor");
        await visit.Page.Press("Start");
        await visit.Page.Press("Skip");
        await Assertions.Expect(visit.Page.Locator(".ring-number")).ToHaveTextAsync(UpTo27());
        await visit.Page.ReloadAsync();
        await visit.Interactive();
        await Assertions.Expect(visit.Page.Locator(".notice")).ToContainTextAsync("You were here");
        int left = int.Parse(await visit.Page.Locator(".ring-number").InnerTextAsync());
        left.Should().BeLessThan(30, "the hold of 30 seconds had gone on for three").And.BeGreaterThan(0);
    }

    [SkippableFact]
    public async Task By_keys_alone()
    {
        await using Visit visit = await chromium.Visit();
        await visit.HasReadRedFlags();
        await visit.Open("play/back-relief");
        IKeyboard keys = visit.Page.Keyboard;
        ILocator phase = visit.Page.Locator(".phase");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start" })).ToBeEnabledAsync();
        await keys.PressAsync("Space");
        await Assertions.Expect(phase).ToContainTextAsync("Get ready");
        await keys.PressAsync("Space");
        await Assertions.Expect(visit.Page.GetByText("Paused", new() { Exact = true })).ToBeVisibleAsync();
        await keys.PressAsync("ArrowRight");
        await Assertions.Expect(phase).ToHaveTextAsync("Hold, left, rep 1 of 10");
        await keys.PressAsync("s");
        await Assertions.Expect(phase).ToContainTextAsync("Switch sides");
        await keys.PressAsync("ArrowLeft");
        await Assertions.Expect(phase).ToHaveTextAsync("Hold, left, rep 1 of 10");
        await keys.PressAsync("d");
        await Assertions.Expect(visit.Page.Locator(".notice")).ToHaveTextAsync("This part ends by itself.");
        await keys.PressAsync("?");
        await Assertions.Expect(visit.Page.GetByText("skip this part")).ToBeVisibleAsync();
        await keys.PressAsync("m");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sounds off" })).ToBeVisibleAsync();
        await keys.PressAsync("Escape");
        await visit.Page.Shows("Stopped early");
        visit.HasNoComplaints();
    }

    [SkippableFact]
    public async Task Without_a_network_it_plays_to_the_end_asks_for_nothing_and_sends_later()
    {
        await using Visit visit = await chromium.Visit();
        await visit.HasReadRedFlags();
        await visit.Open("play/desk-2-min?speed=60");
        await visit.Context.SetOfflineAsync(true);
        int asked = visit.Requests.Count;
        await visit.Page.Press("Start");
        await visit.Page.Shows("Well done");
        await Assertions.Expect(visit.Page.GetByText("It is kept in this browser")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Library", Exact = true }).ClickAsync();
        await visit.Page.Locator("#words").FillAsync("cat");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Cat" }).First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("How to do it")).ToBeVisibleAsync();
        visit.Requests.Skip(asked).Should().BeEmpty("all that a session and the library need is in the browser");
        visit.HasNoComplaints();

        Task<IResponse> sent = visit.Page.WaitForResponseAsync(r => r.Request.Method == "POST" && new Uri(r.Url).AbsolutePath == "/api/sessions");
        await visit.Context.SetOfflineAsync(false);
        (await sent).Status.Should().Be(204);
        (await (await visit.Context.APIRequest.GetAsync("api/sessions")).TextAsync()).Should().Contain("desk-2-min");
    }

    [SkippableFact]
    public async Task In_another_language()
    {
        await using Visit visit = await chromium.Visit(new() { Locale = "de-AT" });
        await visit.Context.AddInitScriptAsync(Witness);
        await visit.HasReadRedFlags();
        await visit.Open("play/back-relief");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(Catalog.BackRelief.Name.For("de"));
        await visit.Page.Locator("#language").SelectOptionAsync("es");
        await visit.Page.Press("Empezar");
        await Assertions.Expect(visit.Page.Locator(".phase")).ToContainTextAsync("Prepárate");
        await Assertions.Expect(visit.Page.Locator(".stage [aria-live=polite]")).ToContainTextAsync("Prepárate");
        (await visit.Page.EvaluateAsync<string[]>("window.said")).Should().OnlyContain(s => s.StartsWith("es: "));
        await visit.Open("library");
        await Assertions.Expect(visit.Page.Locator("#language")).ToHaveValueAsync("es");
    }

    [GeneratedRegex("^(2[0-7]|1?[0-9])$")]
    private static partial Regex UpTo27();
}

// A guided routine in a console: the loop that any user interface needs. "--speed 100" makes a second last a hundredth.
using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using NodaTime;
using StretchKit;
using StretchKit.Playback;

double speed = args is ["--speed", var factor] ? double.Parse(factor, CultureInfo.InvariantCulture) : 1;
var clock = new PlayerClock(TimeProvider.System.GetTimestamp, TimeProvider.System.TimestampFrequency);
var guided = new GuidedSession(Catalog.DeskBreak.ToTimeline(), clock, SystemClock.Instance.GetCurrentInstant(), speed);
Console.WriteLine($"{guided.Player.Timeline.Routine.Name}: {guided.Player.Timeline.Total:m'min 's's'}. Keys: p pause or resume, s skip, b back, f finished, q quit.");
while (!guided.Frame.IsOver)
{
    foreach (Cue cue in guided.Turn().Cues)
        Console.WriteLine($"{cue.At:mm':'ss}  {cue.ToSpeech("en")}");
    if (!Console.IsInputRedirected && Console.KeyAvailable && Command(Console.ReadKey(intercept: true).KeyChar) is { } played)
        Console.WriteLine(played.Refusal?.Message ?? guided.Frame.ToString());
    Thread.Sleep(guided.Wait < TimeSpan.FromMilliseconds(50) ? guided.Wait : TimeSpan.FromMilliseconds(50));
}

Session session = guided.ToSession(SystemClock.Instance.GetCurrentInstant());
Console.WriteLine($"{guided.Frame}: {session.Holds.Count(h => h.Outcome == HoldOutcome.Done)} of {session.Holds.Count} done.");

PlayerResult? Command(char key)
    => key == 'p' ? guided.PauseOrResume() : key == 's' ? guided.Skip() : key == 'b' ? guided.Back()
    : key == 'f' ? guided.Finish() : key == 'q' ? guided.Stop() : null;

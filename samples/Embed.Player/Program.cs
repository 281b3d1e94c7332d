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
Instant started = SystemClock.Instance.GetCurrentInstant();

Timeline timeline = Catalog.DeskBreak.ToTimeline();
Console.WriteLine($"{timeline.Routine.Name}: {timeline.Total:m'min 's's'}. Keys: p pause, r resume, s skip, b back, f finished, q quit.");
Player player = timeline.Start();
Cue? cue = player.NextCue();
for (Duration now = Now(); ; Thread.Sleep(5), now = Now())
{
    for (; cue is { } due && due.At <= now; cue = player.NextCue(due.At))
        Console.WriteLine($"{due.At:mm':'ss}  {due.ToSpeech("en")}");
    if (player.At(now).IsOver)
        break;
    if (!Console.IsInputRedirected && Console.KeyAvailable && Command(Console.ReadKey(intercept: true).KeyChar, now) is { } played)
    {
        (player, cue) = (played.Player, played.Success ? played.Player.NextCue() : cue);
        Console.WriteLine(played.Refusal?.Message ?? player.At(now).ToString());
    }
}

Session session = player.ToSession(Now(), started, SystemClock.Instance.GetCurrentInstant());
Console.WriteLine($"{player.At(Now())}: {session.Holds.Count(h => h.Outcome == HoldOutcome.Done)} of {session.Holds.Count} done.");

Duration Now() => clock.Now * speed;

PlayerResult? Command(char key, Duration now)
    => key == 'p' ? player.Pause(now) : key == 'r' ? player.Resume(now) : key == 's' ? player.Skip(now) : key == 'b' ? player.Back(now)
    : key == 'f' ? player.Finish(now) : key == 'q' ? player.Stop(now) : null;

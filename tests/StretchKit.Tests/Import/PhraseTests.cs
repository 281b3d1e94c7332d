using System.Collections.Generic;
using System.Globalization;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Import;

/// <summary>More than five hundred sentences, put together from ways to write a time and ways to speak of one: none is read wrongly.</summary>
public class PhraseTests
{
    private static readonly (string Words, double Seconds)[] Times =
    [
        ("30 seconds", 30), ("30s", 30), ("30 sec", 30), ("30-second", 30), ("thirty seconds", 30), ("forty-five seconds", 45), ("twenty five seconds", 25),
        ("one hundred and twenty seconds", 120), ("a hundred seconds", 100), ("1 minute", 60), ("a minute", 60), ("one minute", 60), ("a full minute", 60),
        ("1 minute 30 seconds", 90), ("1 minute and 30 seconds", 90), ("a minute and a half", 90), ("one and a half minutes", 90), ("1½ minutes", 90), ("1 1/2 minutes", 90),
        ("half a minute", 30), ("1.5 minutes", 90), ("2.5 seconds", 2.5), ("1:30", 90), ("1m30s", 90), ("90 secs", 90), ("20-30 seconds", 20), ("20 – 30 seconds", 20),
        ("20 to 30 seconds", 20), ("ten to fifteen seconds", 10), ("30 seconds to 1 minute", 30), ("30s-60s", 30), ("1-2 minutes", 60), ("one or two minutes", 60),
        ("10 or more seconds", 10), ("10+ seconds", 10), ("seventeen seconds", 17),
    ];

    private static readonly string[] Holds =
    [
        "Hold for {0}.", "Hold the stretch for {0}, then relax.", "hold this position for about {0}", "Lean forward and hold for {0}. Rest for 17 minutes.", "Hold and breathe for at least {0}.",
        "Push for 8 seconds, then hold for {0}.", "Stay here for {0}.", "Hold it for {0} on each side, twice a day.", "Do not bounce, hold for {0}.", "Hold: {0}. Reps: 5.",
    ];

    private static readonly string[] NoHolds =
    [
        "Do not hold for more than {0}.", "Never hold for {0}.", "Hold for up to {0}.", "Rest {0} between sets.", "Hold on to a chair for {0}.", "Hold your breath for {0}.",
        "Work up to {0}.", "Squeeze for {0}.", "Walk for {0}.",
    ];

    [Fact]
    public void A_time_is_read_where_it_is_that_of_a_hold()
    {
        var wrong = new List<string>();
        foreach (string phrase in Holds)
        {
            foreach ((string words, double seconds) in Times)
            {
                string text = string.Format(CultureInfo.InvariantCulture, phrase, words);
                if (Hold(text) != Duration.FromSeconds(seconds))
                    wrong.Add($"{text} → {Hold(text)}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_time_is_not_read_where_it_is_something_else()
    {
        var wrong = new List<string>();
        foreach (string phrase in NoHolds)
        {
            foreach ((string words, double _) in Times)
            {
                string text = string.Format(CultureInfo.InvariantCulture, phrase, words);
                if (Hold(text) is { } hold)
                    wrong.Add($"{text} → {hold}");
            }
        }

        wrong.Should().BeEmpty();
    }

    private static Duration? Hold(string text) => Exercise.Import("Stand tall. " + text, options: Exercise.Lenient).Stretch!.Dose.Hold;
}

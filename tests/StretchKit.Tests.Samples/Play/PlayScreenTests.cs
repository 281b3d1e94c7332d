using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Samples.Terminal.Play.View;
using Xunit;

namespace StretchKit.Tests.Samples.Play;

public class PlayScreenTests
{
    /// <summary>Names that are wide, combined, long, or mean harm.</summary>
    private static readonly string[] Names =
    [
        "Twist", "体側伸ばしと背中のストレッチ", "a\u0301e\u0308o\u0302 combined", "👩‍👩‍👧‍👦 family 🧘🏽", "\u001b[2J\u001b]0;gone\u0007\r\nnext", "\u202egnorw eht yaw",
        "\u2028line\u2029paragraph", new string('w', 500), "一" + new string('x', 300),
    ];

    private static readonly Gen<Routine> Routine =
        from routine in Pick(Names)
        from name in Pick(Names)
        from phases in Gen.Int[1, 2]
        from seconds in Gen.Int[1, 4000]
        from open in Gen.Bool
        from sets in Gen.Int[1, 2]
        let stretch = new Stretch("s", name, StretchStyle.Static, StartingPosition.Seated, Laterality.Unilateral)
        {
            Phases = ValueList.From(Enumerable.Range(0, phases).Select(p => new Phase($"{name} {p}", name))),
            Instructions = [name, routine, name],
        }
        select new Routine("r", routine, [stretch.With(Dose.HoldSeconds(seconds, reps: 2, sets: sets)), stretch.With(open ? new Dose { Reps = 5 } : new Dose())]);

    private static readonly Gen<PlayView> View =
        from routine in Routine
        from skips in Gen.Int[0, 20]
        from milliseconds in Gen.Int[0, 5_000_000]
        from paused in Gen.Bool
        from language in Pick("en", "de", "es")
        from notice in Pick(null, "Short.", Names[1], Names[4], Names[7])
        from flags in Gen.Int[0, 3]
        let timeline = routine.ToTimeline()
        let player = Enumerable.Range(0, skips).Aggregate(timeline.Start(), (p, _) => p.Skip(Duration.Zero).Player)
        let time = Duration.FromMilliseconds(milliseconds)
        select new PlayView(timeline, (paused ? player.Pause(time).Player : player).At(time), language)
        {
            Notice = notice,
            IsMuted = flags == 1,
            HelpsWithKeys = flags == 2,
        };

    [Fact]
    public void No_screen_is_larger_than_the_terminal_or_says_anything_to_it()
        => Gen.Select(View, Sizes).Sample((view, size) =>
        {
            IReadOnlyList<Line> lines = PlayScreen.Lines(view, size.Width, size.Height);
            lines.Count.Should().Be(size.Height);
            foreach (Line line in lines)
                IsSafeIn(line, size.Width);
        });

    [Fact]
    public void Nothing_of_a_text_to_read_is_left_out_on_any_terminal()
        => Gen.Select(Pick([Catalog.RedFlags.ToString(), .. Names]), Sizes.Where(s => s.Width >= 10 && s.Height >= 5)).Sample((text, size) =>
        {
            IReadOnlyList<IReadOnlyList<Line>> screens = Page.Screens("Before you begin", text, "Any key", size.Width, size.Height);
            screens.SelectMany(s => s).ToList().ForEach(line => IsSafeIn(line, size.Width));
            screens.Should().OnlyContain(s => s.Count == size.Height);
            string shown = string.Concat(screens.SelectMany(s => s.Skip(2).SkipLast(2)).SelectMany(l => l.ToString())).Replace(" ", "");
            shown.Should().Be(string.Concat(Safe(text)).Replace(" ", ""));
        });

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(40, 10)]
    public void In_every_part_the_stretch_the_side_the_time_left_three_bars_and_what_comes_next_are_there(int width, int height)
    {
        Timeline timeline = Catalog.BackRelief.ToTimeline();
        Player player = timeline.Start();
        for (int i = 0; i < timeline.Segments.Count; i++, player = player.Skip(Duration.Zero).Player)
        {
            var view = new PlayView(timeline, player.At(Duration.Zero), "en");
            string[] lines = [.. PlayScreen.Lines(view, width, height).Select(l => l.ToString())];
            Segment segment = timeline.Segments[i];
            lines.Should().Contain(l => l.Contains(segment.Stretch.Name.ToString()));
            lines.Should().ContainSingle(l => l.Trim() == segment.ToText("en"));
            if (segment.Side is Side.Left or Side.Right)
                lines.Should().Contain(l => l.Contains(segment.Side == Side.Left ? "left" : "right"));
            int seconds = (int)segment.Duration!.Value.TotalSeconds;
            lines.Should().ContainSingle(l => l.TrimStart().StartsWith("this part")).Which.Should().EndWith($" 0:{seconds:00}");
            lines.Should().ContainSingle(l => l.TrimStart().StartsWith("step "));
            int left = timeline.Segments.Skip(i).Sum(s => (int)s.Duration!.Value.TotalSeconds);
            lines.Should().ContainSingle(l => l.TrimStart().StartsWith("routine")).Which.Should().EndWith($" {left / 60}:{left % 60:00}");
            string next = i + 1 < timeline.Segments.Count ? timeline.Segments[i + 1].ToText("en") : "the end";
            lines.Should().ContainSingle(l => l.TrimStart().StartsWith("next")).Which.Should().Contain(next.Length < 25 ? next : next[..25]);
            lines.Should().Contain(l => l.Contains("space pause") && l.Contains("? help") && l.Contains("q quit"));
            string number = height == 10 ? seconds.ToString(CultureInfo.InvariantCulture) : BigDigits.Rows($"{seconds}", height == 40 ? 2 : 1).First();
            lines.Should().Contain(l => l.Trim() == number.Trim());
        }
    }

    [Theory]
    [InlineData("0123456789:", 1)]
    [InlineData("1:05", 2)]
    public void Digits_are_told_apart_and_are_as_wide_in_every_row(string number, int size)
    {
        string[] rows = [.. BigDigits.Rows(number, size)];
        rows.Should().HaveCount(BigDigits.Height * size).And.OnlyContain(r => r.Length == BigDigits.Width(number, size));
        number.Select(c => string.Join('\n', BigDigits.Rows($"{c}", size))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_bar_never_shrinks_as_its_share_grows_and_is_full_at_the_end_alone()
        => Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 200]).Sample((one, other, width) =>
        {
            string Drawn(double share) => string.Concat(Bar.Of(share, width, Tone.Plain).Select(p => p.Text));
            int Filled(double share) => Drawn(share).Sum(c => "▏▎▍▌▋▊▉█".IndexOf(c) + 1);
            Drawn(one).Length.Should().Be(width);
            (Filled(Math.Min(one, other)) <= Filled(Math.Max(one, other))).Should().BeTrue();
            Drawn(1).Should().Be(new string('█', width));
            if (width > 0)
                Drawn(0.9999).Should().NotBe(Drawn(1));
        });

    private static readonly Gen<(int Width, int Height)> Sizes = Gen.Frequency(
        (3, Pick((80, 24), (120, 40), (40, 10), (20, 5), (1, 1), (2, 3))),
        (3, Gen.Select(Gen.Int[1, 200], Gen.Int[1, 80])));

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Without anything that moves the cursor, and no wider than the terminal by a second count of cells.</summary>
    private static void IsSafeIn(Line line, int width)
    {
        string text = string.Concat(line.Pieces.Select(p => p.Text));
        if (text.Any(Harms) || text.EnumerateRunes().Sum(Cells) > width)
            throw new InvalidOperationException($"'{text}' takes {text.EnumerateRunes().Sum(Cells)} cells of {width}, or harms.");
    }

    private static bool Harms(char c)
        => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static int Cells(System.Text.Rune rune)
        => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
            : rune.Value is (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff)
                or (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or (>= 0x1f300 and <= 0x1faff) ? 2
            : 1;

    private static IEnumerable<char> Safe(string text)
        => text.Select(c => char.IsWhiteSpace(c) ? ' ' : char.IsControl(c) || c is (>= '\u202a' and <= '\u202e') ? '\ufffd' : c);
}

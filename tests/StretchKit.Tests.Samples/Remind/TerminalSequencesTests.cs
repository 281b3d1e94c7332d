using System.Linq;
using CsCheck;
using FluentAssertions;
using StretchKit.Samples.Terminal.Remind;
using Xunit;

namespace StretchKit.Tests.Samples.Remind;

public class TerminalSequencesTests
{
    [Theory]
    [InlineData("xterm-256color", null, "\u001b]9;StretchKit: Time for Back\u001b\\\a")]
    [InlineData("xterm-256color", "7600", "\u001b]777;notify;StretchKit;Time for Back\u001b\\\a")]
    [InlineData("foot", null, "\u001b]777;notify;StretchKit;Time for Back\u001b\\\a")]
    [InlineData("rxvt-unicode-256color", null, "\u001b]777;notify;StretchKit;Time for Back\u001b\\\a")]
    [InlineData("linux", null, "\a")]
    [InlineData("dumb", null, "\a")]
    [InlineData(null, null, "\a")]
    public void Each_terminal_is_told_in_its_own_way(string? terminal, string? vte, string sequence)
        => TerminalSequences.Of("StretchKit", "Time for Back", name => name == "TERM" ? terminal : name == "VTE_VERSION" ? vte : null).Should().Be(sequence);

    /// <summary>Whoever named the routine: the sequence is one, with as many fields as it has, and ends where it ends.</summary>
    [Fact]
    public void No_text_gets_out_of_its_field()
        => Gen.String.Sample(text =>
        {
            string sequence = TerminalSequences.Of("StretchKit", text, name => name == "TERM" ? "foot" : null);
            string inside = sequence["\u001b]".Length..^"\u001b\\\a".Length];
            inside.Count(c => c == ';').Should().Be(3);
            inside.Any(char.IsControl).Should().BeFalse();
        });
}

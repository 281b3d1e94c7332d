using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Internal;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class IsoDurationTests
{
    private static readonly Gen<Duration> Durations = Gen.Frequency(
        (3, Gen.Long[-400L * 86_400, 400L * 86_400].Select(Duration.FromSeconds)),
        (1, Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000].Select(n => Duration.FromNanoseconds(n))),
        (1, Gen.Int[-365_249, 365_249].Select(d => Duration.FromDays(d))));

    [Theory]
    [InlineData("PT0S", 0)]
    [InlineData("P0D", 0)]
    [InlineData("-PT0S", 0)]
    [InlineData("PT30S", 30)]
    [InlineData("PT90S", 90)]
    [InlineData("PT1M30S", 90)]
    [InlineData("PT2H", 7_200)]
    [InlineData("P1DT12H", 129_600)]
    [InlineData("-PT30M", -1_800)]
    [InlineData("PT007S", 7)]
    [InlineData("PT1.5S", 1.5)]
    [InlineData("PT0.000000001S", 1e-9)]
    [InlineData("P365250D", 365_250.0 * 86_400)]
    public void It_reads(string text, double seconds)
    {
        IsoDuration.TryParse(text, out Duration value).Should().BeTrue();
        value.TotalSeconds.Should().Be(seconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("P")]
    [InlineData("-P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1M")]
    [InlineData("P1Y")]
    [InlineData("P1W")]
    [InlineData("30s")]
    [InlineData("30")]
    [InlineData("pt30s")]
    [InlineData("PT30")]
    [InlineData("PTS")]
    [InlineData("T30S")]
    [InlineData("P30S")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("PT1H1D")]
    [InlineData("PT1S1M")]
    [InlineData("PT1M1H")]
    [InlineData("PT1S1S")]
    [InlineData("PT1HT1M")]
    [InlineData("PTT1M")]
    [InlineData("PT1.5M")]
    [InlineData("PT0.5H")]
    [InlineData("P0.5D")]
    [InlineData("PT.5S")]
    [InlineData("PT5.S")]
    [InlineData("PT1.2.3S")]
    [InlineData("PT1,5S")]
    [InlineData("PT0.0000000001S")]
    [InlineData("+PT1S")]
    [InlineData("--PT1S")]
    [InlineData("PT-1S")]
    [InlineData("PT+1S")]
    [InlineData(" PT1S")]
    [InlineData("PT1S ")]
    [InlineData("PT1 S")]
    [InlineData("PT١S")]
    [InlineData("PT1e3S")]
    [InlineData("PT0000000000000000000000000000000000000001S")]
    public void It_refuses(string text) => IsoDuration.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("P365251D")]
    [InlineData("P365250DT1S")]
    [InlineData("P365250DT0.000000001S")]
    [InlineData("PT99999999999999999999999999999999999S")]
    [InlineData("PT99999999999999999999999999999.5S")]
    [InlineData("P9999999999999DT9999999999999H")]
    public void More_than_a_thousand_years_is_a_thousand_years(string text)
    {
        IsoDuration.TryParse(text, out Duration value).Should().BeTrue();
        value.Should().Be(Duration.FromDays(365_250));
        IsoDuration.TryParse("-" + text, out value).Should().BeTrue();
        value.Should().Be(Duration.FromDays(-365_250));
    }

    [Theory]
    [InlineData(0, "PT0S")]
    [InlineData(90, "PT1M30S")]
    [InlineData(93_600, "P1DT2H")]
    [InlineData(86_400, "P1D")]
    [InlineData(-1_800, "-PT30M")]
    [InlineData(0.5, "PT0.5S")]
    [InlineData(-90_061.25, "-P1DT1H1M1.25S")]
    public void It_writes_the_shortest(double seconds, string text)
        => IsoDuration.Format(Duration.FromSeconds(seconds)).Should().Be(text);

    [Fact]
    public void What_it_writes_it_reads()
        => Durations.Sample(d => IsoDuration.TryParse(IsoDuration.Format(d), out Duration read) && read == d);

    [Fact]
    public void What_it_reads_it_writes_in_one_way()
        => Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 9_999]).Sample((d, h, m, s) =>
        {
            IsoDuration.TryParse($"P{d}DT{h}H{m}M{s}S", out Duration value).Should().BeTrue();
            (value == Duration.FromSeconds((((((d * 24L) + h) * 60) + m) * 60) + s)).Should().BeTrue();
            string shortest = IsoDuration.Format(value);
            IsoDuration.TryParse(shortest, out Duration again).Should().BeTrue();
            IsoDuration.Format(again).Should().Be(shortest);
        });

    [Fact]
    public void It_never_throws()
        => Gen.Char["PT-.0123456789DHMSWY ,+e"].Array[0, 45].Select(c => new string(c)).Sample(text =>
        {
            if (IsoDuration.TryParse(text, out Duration value))
                (value <= Duration.FromDays(365_250) && value >= Duration.FromDays(-365_250)).Should().BeTrue();
        });
}

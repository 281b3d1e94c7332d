using System;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using Xunit;

namespace StretchKit.Tests.Recurrence;

public class DayRuleParseTests
{
    private static readonly LocalDate From = new(2026, 1, 5);

    /// <summary>Each rule with its faults: kind, position, and the piece of text concerned.</summary>
    [Theory]
    [InlineData("", "EmptyText 0 ''")]
    [InlineData("RRULE:", "EmptyText 6 ''")]
    [InlineData("INTERVAL=2", "MissingFrequency 0 ''")]
    [InlineData("RRULE:INTERVAL=2", "MissingFrequency 6 ''")]
    [InlineData("FREQ=DAYLY", "UnknownFrequency 5 'DAYLY'")]
    [InlineData("FREQ=", "EmptyValue 5 ''")]
    [InlineData("FREQ=HOURLY", "TimeOfDay 5 'HOURLY'")]
    [InlineData("freq=minutely", "TimeOfDay 5 'minutely'")]
    [InlineData("FREQ=SECONDLY;INTERVAL=0", "TimeOfDay 5 'SECONDLY'", "OutOfRange 23 '0'")]
    [InlineData("FREQ=DAILY;BYHOUR=7;BYMINUTE=0,30;BYSECOND=0", "TimeOfDay 11 'BYHOUR=7'", "TimeOfDay 20 'BYMINUTE=0,30'", "TimeOfDay 34 'BYSECOND=0'")]
    [InlineData("FREQ=DAILY;BYDAYS=MO", "UnknownPart 11 'BYDAYS'")]
    [InlineData("FREQ=DAILY;=5", "UnknownPart 11 ''")]
    [InlineData("FREQ=DAILY;", "EmptyPart 11 ''")]
    [InlineData(";FREQ=DAILY;;COUNT=2", "EmptyPart 0 ''", "EmptyPart 12 ''")]
    [InlineData("FREQ=DAILY;COUNT", "MissingValue 11 'COUNT'")]
    [InlineData("FREQ=DAILY;FREQ=WEEKLY", "DuplicatePart 11 'FREQ=WEEKLY'")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;byday=TU", "DuplicatePart 21 'byday=TU'")]
    [InlineData("FREQ=DAILY;COUNT=2;UNTIL=20260301", "CountWithUntil 19 'UNTIL=20260301'")]
    [InlineData("FREQ=DAILY;UNTIL=20260301;COUNT=2", "CountWithUntil 26 'COUNT=2'")]
    [InlineData("FREQ=DAILY;COUNT=0", "OutOfRange 17 '0'")]
    [InlineData("FREQ=DAILY;COUNT=-1", "NotANumber 17 '-1'")]
    [InlineData("FREQ=DAILY;COUNT=100001", "OutOfRange 17 '100001'")]
    [InlineData("FREQ=DAILY;COUNT=99999999999999999999", "OutOfRange 17 '99999999999999999999'")]
    [InlineData("FREQ=DAILY;INTERVAL=10001", "OutOfRange 20 '10001'")]
    [InlineData("FREQ=DAILY;INTERVAL=2.5", "NotANumber 20 '2.5'")]
    [InlineData("FREQ=DAILY;INTERVAL= 2", "NotANumber 20 ' 2'")]
    [InlineData("FREQ=DAILY;INTERVAL=", "EmptyValue 20 ''")]
    [InlineData("FREQ=DAILY;INTERVAL=٢", "NotANumber 20 '٢'")]
    [InlineData("FREQ=DAILY;BYMONTH=0,1,13,-1", "OutOfRange 19 '0'", "OutOfRange 23 '13'", "NotANumber 26 '-1'")]
    [InlineData("FREQ=DAILY;BYMONTH=1,,2", "EmptyValue 21 ''")]
    [InlineData("FREQ=DAILY;BYMONTH=", "EmptyValue 19 ''")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32,-32,0,-", "OutOfRange 24 '32'", "OutOfRange 27 '-32'", "OutOfRange 31 '0'", "NotANumber 33 '-'")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=367,-367,0", "OutOfRange 22 '367'", "OutOfRange 26 '-367'", "OutOfRange 31 '0'")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=54,-54,0", "OutOfRange 21 '54'", "OutOfRange 24 '-54'", "OutOfRange 28 '0'")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0,367", "OutOfRange 31 '0'", "OutOfRange 33 '367'")]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO,54MO,-54MO", "OutOfRange 19 '0MO'", "OutOfRange 23 '54MO'", "OutOfRange 28 '-54MO'")]
    [InlineData("FREQ=WEEKLY;BYDAY=MON,X,,1,+MO", "UnknownWeekday 18 'MON'", "UnknownWeekday 22 'X'", "EmptyValue 24 ''", "UnknownWeekday 25 '1'", "UnknownWeekday 27 '+MO'")]
    [InlineData("FREQ=WEEKLY;WKST=XX", "UnknownWeekday 17 'XX'")]
    [InlineData("FREQ=WEEKLY;WKST=", "EmptyValue 17 ''")]
    [InlineData("FREQ=DAILY;UNTIL=20260230", "InvalidDate 17 '20260230'")]
    [InlineData("FREQ=DAILY;UNTIL=2026-03-01", "InvalidDate 17 '2026-03-01'")]
    [InlineData("FREQ=DAILY;UNTIL=00000101", "InvalidDate 17 '00000101'")]
    [InlineData("FREQ=DAILY;UNTIL=20260301T250000", "InvalidDate 17 '20260301T250000'")]
    [InlineData("FREQ=DAILY;UNTIL=20260301T240000Z", "InvalidDate 17 '20260301T240000Z'")]
    [InlineData("FREQ=DAILY;UNTIL=20260301T126000Z", "InvalidDate 17 '20260301T126000Z'")]
    [InlineData("FREQ=DAILY;UNTIL=20260301T120061Z", "InvalidDate 17 '20260301T120061Z'")]
    [InlineData("FREQ=DAILY;UNTIL=20260301T120000+", "InvalidDate 17 '20260301T120000+'")]
    [InlineData("FREQ=DAILY;UNTIL=20260301X120000", "InvalidDate 17 '20260301X120000'")]
    [InlineData("FREQ=DAILY;UNTIL=20260301T1200", "InvalidDate 17 '20260301T1200'")]
    [InlineData("FREQ=DAILY;UNTIL=", "EmptyValue 17 ''")]
    [InlineData("FREQ=DAILY;BYDAY=1MO,-1TU", "OrdinalNotAllowed 17 '1MO'", "OrdinalNotAllowed 21 '-1TU'")]
    [InlineData("BYDAY=2MO;FREQ=WEEKLY", "OrdinalNotAllowed 6 '2MO'")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=3;BYDAY=2MO", "OrdinalNotAllowed 29 '2MO'")]
    [InlineData("FREQ=MONTHLY;BYWEEKNO=3", "PartNotAllowed 13 'BYWEEKNO=3'")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=3", "PartNotAllowed 12 'BYMONTHDAY=3'")]
    [InlineData("FREQ=DAILY;BYYEARDAY=3", "PartNotAllowed 11 'BYYEARDAY=3'")]
    [InlineData("FREQ=WEEKLY;BYYEARDAY=3;BYWEEKNO=2", "PartNotAllowed 12 'BYYEARDAY=3'", "PartNotAllowed 24 'BYWEEKNO=2'")]
    [InlineData("FREQ=MONTHLY;BYYEARDAY=3", "PartNotAllowed 13 'BYYEARDAY=3'")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1", "SetPositionAlone 13 'BYSETPOS=1'")]
    [InlineData("COUNT=0;FREQ=WEAKLY;BYMONTH=13;NONSENSE=1;BYSETPOS=1", "OutOfRange 6 '0'", "UnknownFrequency 13 'WEAKLY'", "OutOfRange 28 '13'", "UnknownPart 31 'NONSENSE'")]
    public void Every_fault_is_found_at_its_place(string text, params string[] faults)
    {
        DayRuleParseResult result = DayRule.Read(text, From);

        result.Faults.Select(fault => string.Create(
                CultureInfo.InvariantCulture, $"{fault.Kind} {fault.Position} '{text.AsSpan(fault.Position, fault.Length)}'"))
            .Should().Equal(faults);
        result.Faults.Should().OnlyContain(fault => !fault.IsWarning && fault.Message.Length > 10);
        result.Rule.Should().BeNull();
        result.Success.Should().BeFalse();
        result.Invoking(failed => failed.GetValueOrThrow()).Should().Throw<FormatException>();
        FluentActions.Invoking(() => new DayRule(text, From)).Should().Throw<ArgumentException>()
            .Which.Message.Should().ContainAll(result.Faults.Select(fault => fault.Message));
    }

    [Theory]
    [InlineData("FREQ=DAILY;BYDAYS=MO", "Did you mean 'BYDAY'?")]
    [InlineData("FREQ=DAILY;INTERVALL=2", "Did you mean 'INTERVAL'?")]
    [InlineData("FREQ=DAYLY", "Did you mean 'DAILY'?")]
    [InlineData("FREQ=DAILY;BYMONTH=13", "BYMONTH 13 is out of range; allowed is 1 to 12.")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0", "allowed is 1 to 31 or -31 to -1.")]
    [InlineData("FREQ=DAILY;BYYEARDAY=3", "BYYEARDAY is not allowed here; it needs FREQ=YEARLY.")]
    public void A_message_says_what_is_allowed(string text, string message)
        => DayRule.Read(text, From).Faults.Should().ContainSingle().Which.ToString().Should().EndWith(message);

    [Fact]
    public void A_name_that_is_like_no_other_has_no_suggestion()
        => DayRule.Read("FREQ=DAILY;COLOUR=RED", From).Faults.Should().ContainSingle().Which.Suggestion.Should().BeNull();

    [Theory]
    [InlineData("FREQ=DAILY;UNTIL=20260110T235960Z")]
    [InlineData("FREQ=DAILY;UNTIL=20260110t235960")]
    public void A_leap_second_is_read_as_the_second_before_with_a_warning(string text)
    {
        DayRuleParseResult result = DayRule.Read(text, From);

        DayRuleFault fault = result.Faults.Should().ContainSingle().Subject;
        fault.Kind.Should().Be(DayRuleFaultKind.UntilHasLeapSecond);
        fault.Position.Should().Be(25);
        fault.IsWarning.Should().BeTrue();
        fault.Message.Should().Contain(text[25..]);
        result.GetValueOrThrow().Should().Be(new DayRule(text.Replace("5960", "5959"), From));
    }

    [Theory]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("rrule:freq=weekly;byday=mo", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("BYDAY=SU,TH,TH;WKST=MO;INTERVAL=1;FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TH,SU")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR,+2FR,02MO;BYSETPOS=-1,1", "FREQ=MONTHLY;BYDAY=2MO,-1FR,2FR;BYSETPOS=-1,1")]
    [InlineData("FREQ=YEARLY;COUNT=007;BYMONTH=12,1", "FREQ=YEARLY;COUNT=7;BYMONTH=1,12")]
    [InlineData("until=20260110t070000z;freq=daily", "FREQ=DAILY;UNTIL=20260110T070000Z")]
    [InlineData("UNTIL=20260110T070000;FREQ=DAILY", "FREQ=DAILY;UNTIL=20260110T070000")]
    [InlineData("UNTIL=00050110;FREQ=DAILY", "FREQ=DAILY;UNTIL=00050110")]
    public void Rules_that_say_the_same_are_equal(string text, string canonical)
    {
        var rule = new DayRule(text, From);
        rule.Text.Should().Be(text);
        rule.ToString().Should().Be(canonical);
        rule.Should().Be(new DayRule(canonical, From));
        (rule == new DayRule(canonical, From)).Should().BeTrue();
        (rule != new DayRule(canonical, From.PlusDays(1))).Should().BeTrue();
        rule.Should().NotBe(new DayRule(canonical + ";WKST=SU", From));
    }

    [Fact]
    public void An_until_with_another_time_or_zone_is_another_rule()
    {
        DayRule[] rules =
        [
            .. new[] { "20260110", "20260110T000000", "20260110T000000Z", "20260110T235959Z" }.Select(until => new DayRule("FREQ=DAILY;UNTIL=" + until, From)),
        ];
        rules.Distinct().Should().HaveCount(rules.Length);
    }

    [Fact]
    public void A_text_that_is_too_long_has_that_fault_alone()
    {
        string text = "FREQ=DAILY;BYMONTHDAY=" + string.Concat(Enumerable.Repeat("99,", 700));
        DayRuleFault fault = DayRule.Read(text, From).Faults.Should().ContainSingle().Subject;
        fault.Kind.Should().Be(DayRuleFaultKind.TextTooLong);
        fault.Position.Should().Be(2_000);
        fault.Value!.Length.Should().BeLessThanOrEqualTo(40);
        string longest = "FREQ=DAILY;BYMONTHDAY=1" + string.Concat(Enumerable.Repeat(",11", 659));
        longest.Length.Should().Be(2_000);
        DayRule.Read(longest, From).Success.Should().BeTrue();
    }

    [Fact]
    public void Null_is_an_error_of_the_caller()
    {
        FluentActions.Invoking(() => DayRule.Read(null!, From)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new DayRule(null!, From)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Faults_are_equal_by_value()
    {
        DayRule.Read("FREQ=DAYLY;COUNT=0", From).Faults.Should().Equal(DayRule.Read("FREQ=DAYLY;COUNT=0", From).Faults);
        DayRule.Read("FREQ=DAYLY", From).Faults[0].Should().NotBe(DayRule.Read("FREQ=DAYLI", From).Faults[0]);
    }
}

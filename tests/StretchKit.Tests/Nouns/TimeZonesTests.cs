using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using NodaTime.TimeZones;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class TimeZonesTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData("America/New_York", "America/New_York")]
    [InlineData("Eastern Standard Time", "America/New_York")]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("GMT Standard Time", "Europe/London")]
    [InlineData("Egypt Standard Time", "Africa/Cairo")]
    [InlineData("UTC", "UTC")]
    public void A_zone_of_the_runtime_is_known_by_its_IANA_or_Windows_id(string id, string tzdb)
    {
        // Made here, so that the machine's own zones do not matter: what counts is the id.
        var zone = TimeZoneInfo.CreateCustomTimeZone(id, Hour, id, id);
        TimeZones.From(zone).Should().Be(TimeZones.Find(tzdb));
        Plan.Build("plan", zone).Remind(new ReminderRule("rule", "routine", Trigger.OnWaking())).ToPlan().Zone!.Id.Should().Be(tzdb);
    }

    [Theory]
    [InlineData("My Office")]
    [InlineData("eastern standard time")]
    [InlineData("europe/berlin")]
    public void A_custom_zone_has_no_counterpart(string id)
    {
        Action from = () => TimeZones.From(TimeZoneInfo.CreateCustomTimeZone(id, Hour, id, id));
        from.Should().Throw<ArgumentException>().WithMessage($"*'{id}'*");
    }

    [Fact]
    public void The_runtimes_own_Utc_is_known() => TimeZones.From(TimeZoneInfo.Utc).Should().Be(DateTimeZoneProviders.Tzdb["UTC"]);

    [Fact]
    public void A_fixed_offset_is_no_zone_of_the_database()
    {
        // A document could not name it either: what is written must be readable.
        Action find = () => TimeZones.Find("UTC+05:30");
        find.Should().Throw<ArgumentException>().WithMessage("*'UTC+05:30'*");
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("new york", "America/New_York")]
    [InlineData("Europe/Berlni", "Europe/Berlin")]
    [InlineData("My Office", null)]
    public void An_unknown_id_suggests_what_was_meant(string id, string? meant)
    {
        Action find = () => TimeZones.Find(id);

        TimeZones.Suggest(id).Should().Be(meant);
        find.Should().Throw<ArgumentException>().WithMessage(meant is null ? $"'{id}' is not*database. (*" : $"*Did you mean '{meant}'?*");
        Catalog.Reader.ReadPlan(Catalog.Writer.Write(Catalog.BackReliefDay with { Zone = DateTimeZone.Utc }).Replace("\"UTC\"", $"\"{id}\""))
            .Findings.Single(f => f.Code == FindingCodes.UnknownZone.Id).Suggestion.Should().Be(meant);
    }

    [Fact]
    public void A_zone_that_no_document_could_name_is_refused_where_it_is_given()
    {
        DateTimeZone[] unnamed = [DateTimeZone.ForOffset(Offset.FromHours(2)), BclDateTimeZone.FromTimeZoneInfo(TimeZoneInfo.CreateCustomTimeZone("My Office", Hour, "", ""))];
        foreach (DateTimeZone zone in unnamed)
        {
            Action plan = () => _ = Catalog.BackReliefDay with { Zone = zone };
            Action journey = () => ReminderEvent.Travelled(default(Instant), zone);
            plan.Should().Throw<ArgumentException>().WithMessage($"*'{zone.Id}'*TimeZones.Find*");
            journey.Should().Throw<ArgumentException>().WithMessage($"*'{zone.Id}'*TimeZones.Find*");
        }
    }
}

using System;
using FluentAssertions;
using NodaTime;
using StretchKit.Programs;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class ProgramTests
{
    private static readonly TrainingProgram Program = new("p", "P",
    [
        new ProgramPhase(2, [new ProgramSlot("morning", "a")]),
        new ProgramPhase(1, []),
    ]);

    private static readonly FollowedProgram Followed = new(Program, new LocalDate(2026, 3, 4));

    [Theory]
    [InlineData(3, 3, null)]
    [InlineData(3, 4, 1)]
    [InlineData(3, 10, 1)]
    [InlineData(3, 11, 2)]
    [InlineData(3, 17, 2)]
    [InlineData(3, 18, 3)]
    [InlineData(3, 24, 3)]
    [InlineData(3, 25, null)]
    public void A_date_has_its_week(int month, int day, int? week)
    {
        ProgramDay? found = Followed.On(new LocalDate(2026, month, day));

        found?.Week.Should().Be(week);
        (found is null).Should().Be(week is null);
        found?.Phase.Should().Be(Program.Phases[week > 2 ? 1 : 0]);
    }

    [Fact]
    public void It_ends_with_the_last_day_of_its_last_week()
    {
        Program.Weeks.Should().Be(3);
        Followed.End.Should().Be(new LocalDate(2026, 3, 24));
    }

    [Fact]
    public void It_may_end_on_the_last_day_of_the_calendar_and_not_after()
    {
        LocalDate last = LocalDate.MaxIsoValue.PlusDays(-20);
        new FollowedProgram(Program, last).End.Should().Be(LocalDate.MaxIsoValue);
        FluentActions.Invoking(() => new FollowedProgram(Program, last.PlusDays(1))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void More_weeks_than_ten_years_are_refused()
    {
        ProgramPhase[] phases = [new(TrainingProgram.MaxWeeks - 1, []), new(1, [])];
        new TrainingProgram("p", "P", phases).Weeks.Should().Be(TrainingProgram.MaxWeeks);
        FluentActions.Invoking(() => new TrainingProgram("p", "P", [.. phases, new ProgramPhase(1, [])])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_id_twice_is_refused()
    {
        FluentActions.Invoking(() => new ProgramPhase(1, [new ProgramSlot("a", "x"), new ProgramSlot("a", "y")])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Program with { Routines = [Catalog.BackRelief, Catalog.BackRelief] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_session_ends_when_it_begins_or_later()
    {
        Instant noon = Instant.FromUtc(2026, 3, 4, 12, 0);
        new Session("r", noon, noon, []).Ended.Should().Be(noon);
        FluentActions.Invoking(() => new Session("r", noon, noon - Duration.Epsilon, [])).Should().Throw<ArgumentException>();
    }
}

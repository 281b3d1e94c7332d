using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Nouns;

/// <summary>What a filter lets through, said again with the plainest means.</summary>
public class StretchFilterTests
{
    public static TheoryData<StretchFilter, string> Cases => new()
    {
        { StretchFilter.Any, "" },
        { new StretchFilter { Targets = ["neck"] }, "neck" },
        { new StretchFilter { Targets = ["calves", "neck"] }, "either" },
        { new StretchFilter { Positions = [StartingPosition.Prone, StartingPosition.SideLying] }, "prone or on the side" },
        { new StretchFilter { OffTheFloor = true }, "no floor" },
        { new StretchFilter { Equipment = [] }, "nothing at hand" },
        { new StretchFilter { Equipment = ["chair"] }, "a chair" },
        { new StretchFilter { Style = StretchStyle.Mobility }, "movements" },
        { new StretchFilter { Longest = Duration.FromSeconds(60) }, "60 s" },
        { new StretchFilter { Targets = ["hips"], OffTheFloor = true, Equipment = ["chair"], Style = StretchStyle.Static, Longest = Duration.FromSeconds(75) }, "all" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_catalogue_gives_what_a_plain_search_gives(StretchFilter filter, string why)
    {
        List<Stretch> found = [.. Catalog.Stretches.Where(s => Plain(filter, s))];

        Catalog.Find(filter).Should().Equal(found, why);
        found.Should().NotBeEmpty(why).And.HaveCountLessThan(why.Length == 0 ? Catalog.Stretches.Count + 1 : Catalog.Stretches.Count, why);
    }

    [Fact]
    public void A_routine_is_judged_by_all_of_its_stretches()
    {
        var routine = new Routine("r", "R", [Catalog.NeckSideBend.With(Dose.HoldSeconds(10, 1)), Step.Repeat(2, Catalog.CalfStretch.With(Dose.HoldSeconds(10, 1)))]);
        Duration total = routine.ToTimeline().Total!.Value;

        Should(new StretchFilter { Targets = ["calves"] }).BeTrue("one of them works the calves");
        Should(new StretchFilter { Targets = ["hips"] }).BeFalse();
        Should(new StretchFilter { OffTheFloor = true, Equipment = ["chair", "wall"] }).BeTrue();
        Should(new StretchFilter { Equipment = ["chair"] }).BeFalse("the other needs a wall");
        Should(new StretchFilter { Positions = [StartingPosition.Standing] }).BeFalse();
        Should(new StretchFilter { Style = StretchStyle.Static }).BeTrue();
        Should(new StretchFilter { Longest = total }).BeTrue();
        Should(new StretchFilter { Longest = total - Duration.Epsilon }).BeFalse();

        FluentAssertions.Primitives.BooleanAssertions Should(StretchFilter filter) => filter.Matches(routine).Should();
    }

    [Fact]
    public void What_is_open_ended_is_not_known_to_be_short()
    {
        Stretch open = new("open", "Open", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Bilateral);
        var filter = new StretchFilter { Longest = Duration.FromHours(20) };

        filter.Matches(open).Should().BeFalse();
        filter.Matches(new Routine("r", "R", [Step.Repeat(2, open.AsStep())])).Should().BeFalse();
        StretchFilter.Any.Matches(open).Should().BeTrue();
    }

    [Fact]
    public void Five_minutes_off_the_floor_are_found()
        => Catalog.FindRoutines(new StretchFilter { OffTheFloor = true, Longest = Duration.FromMinutes(5) }).Select(r => r.Id)
            .Should().Equal("before-running", "desk-2-min", "desk-5-min", "desk-break");

    [Fact]
    public void What_is_broken_is_refused()
    {
        FluentActions.Invoking(() => new StretchFilter { Targets = ["Low Back"] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StretchFilter { Equipment = ["a chair"] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StretchFilter { Positions = [(StartingPosition)9] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StretchFilter { Style = (StretchStyle)2 }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StretchFilter { Longest = Duration.Zero }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => StretchFilter.Any.Matches((Stretch)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StretchFilter.Any.Matches((Routine)null!)).Should().Throw<ArgumentNullException>();
    }

    private static bool Plain(StretchFilter filter, Stretch stretch)
    {
        Timeline timeline = new Routine("r", "R", [stretch.AsStep()], Duration.Zero).ToTimeline();
        if (filter.Targets.Count > 0 && !filter.Targets.Intersect(stretch.Targets).Any())
            return false;
        if (filter.Positions.Count > 0 && filter.Positions.All(p => p != stretch.StartingPosition))
            return false;
        if (filter.OffTheFloor && stretch.StartingPosition != StartingPosition.Standing && stretch.StartingPosition != StartingPosition.Seated)
            return false;
        if (filter.Equipment is { } atHand && stretch.Equipment.Except(atHand).Any())
            return false;
        return (filter.Style ?? stretch.Style) == stretch.Style && (filter.Longest is null || timeline.Total <= filter.Longest);
    }
}

using FluentAssertions;
using NodaTime;
using NodaTime.TimeZones;
using StretchKit.Hosting.Engine;
using Xunit;

namespace StretchKit.Tests.Hosting.Delivery;

public sealed class CompiledPlansTests
{
    [Fact]
    public void Equal_plans_share_a_schedule()
    {
        var plans = new CompiledPlans(2);
        Schedule schedule = plans.For(RunningHost.DueAfter(1));
        plans.For(RunningHost.DueAfter(1)).Should().BeSameAs(schedule);
        plans.For(RunningHost.DueAfter(2)).Should().NotBeSameAs(schedule);
        plans.Count.Should().Be(2);
    }

    [Fact]
    public void The_oldest_makes_room()
    {
        var plans = new CompiledPlans(2);
        Schedule first = plans.For(RunningHost.DueAfter(1));
        for (int i = 2; i < 50; i++)
            plans.For(RunningHost.DueAfter(i)).Plan.Should().Be(RunningHost.DueAfter(i));
        plans.Count.Should().Be(2);
        plans.For(RunningHost.DueAfter(1)).Should().NotBeSameAs(first);
    }

    /// <summary>Plans compare zones by id, and a zone of the same id can have other data.</summary>
    [Fact]
    public void A_zone_of_the_same_id_with_other_data_has_a_schedule_of_its_own()
    {
        Plan plan = RunningHost.DueAfter(1) with { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] };
        Plan other = plan with { Zone = new DateTimeZoneCache(TzdbDateTimeZoneSource.Default)["Europe/Berlin"] };
        var plans = new CompiledPlans();
        plans.For(plan).Plan.Zone.Should().BeSameAs(plan.Zone);
        plans.For(other).Plan.Zone.Should().BeSameAs(other.Zone);
    }
}

using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using StretchKit.Recurrence;
using StretchKit.Tests.Reminders;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

/// <summary>Days that are alike are computed once; what comes of it must be what the schedule says of each day.</summary>
public class PlanSurveyTests
{
    [Fact]
    public void What_is_left_on_each_day_is_what_the_schedule_has()
    {
        int shared = 0;
        (from place in PlanGen.Place from plan in PlanGen.Plan(place.Zone, place.Date) select (plan, place.Date.PlusDays(-100))).Sample(
            c =>
            {
                var survey = new PlanSurvey(c.plan, new ValidationContext { From = c.Item2 });
                Schedule schedule = c.plan.ToSchedule();
                foreach (SurveyedDay day in survey.KeptDays.Where(d => d.Day % 5 == 0).Take(40))
                {
                    Dictionary<string, int> expected = schedule.ExplainDay(Civil.DateOf(day.Day)).Where(e => e.ComesAt is not null)
                        .GroupBy(e => e.RuleId).ToDictionary(g => g.Key, g => g.Count());
                    day.Kind.Kept.ToDictionary(k => c.plan.Rules[k.Rule].Id, k => k.Times).Should().BeEquivalentTo(expected, "on {0}", Civil.DateOf(day.Day));
                }

                System.Threading.Interlocked.Add(ref shared, survey.Kinds.Sum(k => k.Days - 1));
            },
            iter: 200);
        shared.Should().BeGreaterThan(5_000, "else the short cut is tested by nothing");
    }

    [Fact]
    public void A_year_of_a_usual_plan_has_few_kinds_of_day()
    {
        var survey = new PlanSurvey(Catalog.BackReliefDay with { Zone = TimeZones.Find("America/New_York") }, ValidationContext.Default);
        survey.KeptDays.Should().HaveCount(PlanSurvey.Days);
        survey.Kinds.Sum(k => k.Days).Should().Be(PlanSurvey.Days);
        survey.Kinds.Count().Should().BeLessThan(40);
    }
}

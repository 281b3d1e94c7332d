using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Programs;

namespace StretchKit;

/// <content>Edits in one line. C# has <c>with</c> for all but the rules; the members named <c>With...</c> are for languages that have not.</content>
public sealed partial record Plan
{
    /// <summary>Returns the rule with an id, or <c>null</c> if there is none.</summary>
    /// <param name="id">The rule's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <c>null</c>.</exception>
    public ReminderRule? FindRule(string id)
    {
        Guard.NotNull(id);
        return Rules.FirstOrDefault(r => r.Id == id);
    }

    /// <summary>Returns the plan with one of its rules changed.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="edit">Makes the new rule of the old one.</param>
    /// <returns>A plan in which the new rule has the old one's place.</returns>
    /// <exception cref="ArgumentNullException">An argument, or the new rule, is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">No rule has the id, or another rule has the new one's id.</exception>
    /// <example><code>plan = plan.WithRule("desk", r => r with { Trigger = Trigger.Every(TimeSpan.FromHours(1), "09:00", "17:30") });</code></example>
    public Plan WithRule(string id, Func<ReminderRule, ReminderRule> edit)
    {
        Guard.NotNull(edit);
        ReminderRule old = FindRule(id)
            ?? throw new ArgumentException($"There is no rule '{id}'. The rules are: {string.Join(", ", Rules.Take(20))}.", nameof(id));
        ReminderRule changed = Guard.NotNull(edit(old), nameof(edit));
        return this with { Rules = ValueList.From(Rules.Select(r => ReferenceEquals(r, old) ? changed : r)) };
    }

    /// <summary>Returns the plan with a rule, which takes the place of the one with its id; if there is none, it is added at the end.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The plan would have too many rules.</exception>
    public Plan WithRule(ReminderRule rule)
    {
        Guard.NotNull(rule);
        return FindRule(rule.Id) is null ? this with { Rules = ValueList.From(Rules.Append(rule)) } : WithRule(rule.Id, _ => rule);
    }

    /// <summary>Returns the plan without the rule that has an id; if none has it, the plan as it is.</summary>
    /// <param name="id">The rule's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">It is the only rule: a plan has at least one.</exception>
    public Plan WithoutRule(string id)
        => FindRule(id) is { } rule ? this with { Rules = ValueList.From(Rules.Where(r => !ReferenceEquals(r, rule))) } : this;

    /// <summary>Returns the plan with other <see cref="Rules"/>.</summary>
    /// <param name="rules">The rules, in order.</param>
    /// <exception cref="ArgumentException">There is no rule, a null, or an id twice; or there are too many.</exception>
    public Plan WithRules(IEnumerable<ReminderRule> rules) => this with { Rules = ValueList.From(Guard.NotNull(rules)) };

    /// <summary>Returns the plan with another <see cref="Zone"/>.</summary>
    /// <param name="zone">The zone. Or <c>null</c> for none.</param>
    public Plan WithZone(DateTimeZone? zone) => this with { Zone = zone };

    /// <summary>Returns the plan with another <see cref="Start"/>.</summary>
    /// <param name="start">The first plan-day. Or <c>null</c> for none.</param>
    public Plan WithStart(LocalDate? start) => this with { Start = start };

    /// <summary>Returns the plan with another <see cref="End"/>.</summary>
    /// <param name="end">The last plan-day, inclusive. Or <c>null</c> for none.</param>
    public Plan WithEnd(LocalDate? end) => this with { End = end };

    /// <summary>Returns the plan with another <see cref="Awake"/>.</summary>
    /// <param name="awake">When the person is awake.</param>
    public Plan WithAwake(WakingHours awake) => this with { Awake = awake };

    /// <summary>Returns the plan with another <see cref="Except"/>.</summary>
    /// <param name="except">Ranges of dates, both ends inclusive, that are no plan-days.</param>
    public Plan WithExcept(IEnumerable<DateInterval> except) => this with { Except = ValueList.From(Guard.NotNull(except)) };

    /// <summary>Returns the plan with another <see cref="Quiet"/>.</summary>
    /// <param name="quiet">Windows in which reminders are unwelcome.</param>
    public Plan WithQuiet(IEnumerable<QuietTime> quiet) => this with { Quiet = ValueList.From(Guard.NotNull(quiet)) };

    /// <summary>Returns the plan with another <see cref="MinimumGap"/>.</summary>
    /// <param name="minimumGap">0 to a day, in whole seconds.</param>
    public Plan WithMinimumGap(Duration minimumGap) => this with { MinimumGap = minimumGap };

    /// <summary>Returns the plan with another <see cref="DailyLimit"/>.</summary>
    /// <param name="dailyLimit">At least 1. Or <c>null</c> for none.</param>
    public Plan WithDailyLimit(int? dailyLimit) => this with { DailyLimit = dailyLimit };

    /// <summary>Returns the plan with another <see cref="CatchUp"/>.</summary>
    /// <param name="catchUp">What to do about missed reminders.</param>
    public Plan WithCatchUp(CatchUp catchUp) => this with { CatchUp = catchUp };

    /// <summary>Returns the plan with another <see cref="Program"/>.</summary>
    /// <param name="program">The program. Or <c>null</c> for none.</param>
    public Plan WithProgram(FollowedProgram? program) => this with { Program = program };

    /// <summary>Returns the plan with another <see cref="Metadata"/>.</summary>
    /// <param name="metadata">The application's own strings.</param>
    public Plan WithMetadata(Metadata metadata) => this with { Metadata = metadata };
}

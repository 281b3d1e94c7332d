using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Validation;

/// <summary>A plan as the rules see it. What takes work is worked out when the first rule asks for it.</summary>
internal sealed class PlanSubject
{
    private readonly Lazy<PlanSurvey> _survey;

    public PlanSubject(Plan plan, ValidationContext context)
    {
        Plan = plan;
        Context = context;
        _survey = new Lazy<PlanSurvey>(() => new PlanSurvey(plan, context));
        Routines = new RoutinesInUse(context);
        if (plan.Program is { } followed)
            Routines.Know(followed.Program);
        for (int i = 0; i < plan.Rules.Count; i++)
        {
            ReminderRule rule = plan.Rules[i];
            foreach (string? id in RoutinesOf(rule))
                Routines.Use(id, RoutinePath(i));
        }
    }

    public Plan Plan { get; }

    public ValidationContext Context { get; }

    /// <summary>The routines that its rules name, themselves or by their slots.</summary>
    public RoutinesInUse Routines { get; }

    /// <summary>What its rules have in a year.</summary>
    public PlanSurvey Survey => _survey.Value;

    public static string PathOf(int rule) => $"$.rules[{Words.Number(rule)}]";

    /// <summary>Where a rule has a time of day.</summary>
    public static string PathOf(int rule, int time) => $"{PathOf(rule)}.trigger.times[{Words.Number(time)}]";

    /// <summary>Where a rule names its routine.</summary>
    public string RoutinePath(int rule) => PathOf(rule) + (Plan.Rules[rule].SlotId is null ? ".routine" : ".slot");

    private IEnumerable<string?> RoutinesOf(ReminderRule rule)
        => rule.SlotId is { } slot ? Plan.Program?.Program.Phases.Select(p => p.RoutineOf(slot)) ?? [] : [rule.RoutineId];
}

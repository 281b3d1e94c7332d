using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Reference;

namespace StretchKit.Tests.Reminders;

/// <summary>One explanation, step by step, against what the reference engine says of the same occurrence.</summary>
internal static class FateAgainstReference
{
    public static void Compare(Explanation explanation, RefTrace trace, RefState state)
    {
        ValueList<ExplanationStep> steps = explanation.Steps;
        steps[0].Code.Should().Be(ExplanationCode.Nominal);
        steps[0].At.Should().Be(trace.Nominal);
        Instant jittered = steps.SingleOrDefault(s => s.Code == ExplanationCode.Jittered)?.At ?? trace.Nominal;
        jittered.Should().Be(trace.AfterJitter);
        Instant deferred = steps.SingleOrDefault(s => s.Code == ExplanationCode.DeferredByQuiet)?.At ?? jittered;
        ExplanationStep last = steps[steps.Count - 1];
        if (trace.Fate == RefFate.Kept)
        {
            deferred.Should().Be(trace.At);
            last.Code.Should().BeOneOf(Ends(state.Marks.GetValueOrDefault(trace.Name) ?? RefMark.None));
            return;
        }

        last.Code.Should().Be(Of(trace.Fate));
        last.Other?.ToString().Should().Be(trace.By);
        if (trace.Fate is RefFate.DroppedByQuiet or RefFate.DroppedAfterDeferral)
            (last.From <= jittered && jittered < last.To).Should().BeTrue("the quiet time is the one that it fell into");
    }

    private static ExplanationCode Of(RefFate fate) => fate switch
    {
        RefFate.SkippedInClockGap => ExplanationCode.SkippedByClockChange,
        RefFate.DroppedByQuiet => ExplanationCode.DroppedByQuiet,
        RefFate.DroppedAfterDeferral => ExplanationCode.DeferredPastWaking,
        RefFate.Absorbed => ExplanationCode.Absorbed,
        RefFate.LostInstant => ExplanationCode.LostInstant,
        _ => ExplanationCode.OverLimit,
    };

    private static ExplanationCode[] Ends(RefMark mark)
        => mark.AbsorbedBy is not null ? [ExplanationCode.AbsorbedAfterSnooze]
            : mark.Satisfied ? [ExplanationCode.Satisfied]
            : mark.Last == RefLast.Skipped ? [ExplanationCode.Skipped]
            : mark.Last == RefLast.Delivered ? [ExplanationCode.Delivered]
            : [ExplanationCode.Paused, ExplanationCode.InstantTaken, ExplanationCode.Comes];
}

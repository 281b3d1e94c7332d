using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Adherence;

/// <summary>A plan with the instant since which it is in force. Immutable and equal by value.</summary>
public sealed record PlanInForce
{
    /// <summary>Creates an entry of a person's plan history.</summary>
    /// <param name="since">The instant since which the plan is in force, until the next one's.</param>
    /// <param name="plan">The plan.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="plan"/> is <c>null</c>.</exception>
    public PlanInForce(Instant since, Plan plan)
    {
        Since = since;
        Plan = plan;
    }

    /// <summary>Gets the instant since which the plan is in force.</summary>
    public Instant Since { get; init; }

    /// <summary>Gets the plan.</summary>
    public Plan Plan { get; init => field = Guard.NotNull(value); }
}

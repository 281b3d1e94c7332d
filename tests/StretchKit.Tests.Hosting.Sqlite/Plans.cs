using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Tests.Hosting.Sqlite;

/// <summary>What the tests write.</summary>
internal static class Plans
{
    public static Instant Now { get; } = Instant.FromUtc(2026, 3, 2, 11, 0);

    public static Plan Desk { get; } = Plan.Build("desk-day", "America/New_York").Remind("desk", Catalog.DeskBreak, Trigger.At("09:00", "11:00")).ToPlan();

    /// <summary>A person who is new, with a plan.</summary>
    public static PersonChange New => new(0, Now, Now, null) { Plan = Desk };

    /// <summary>A session of so many holds, some 100 bytes each.</summary>
    public static Session SessionOf(int holds, string routine = "desk-break")
        => new(routine, Now, Now + Duration.FromHours(1), System.Linq.Enumerable.Repeat(
            new SessionHold(0, "cat-camel", Side.Both, Duration.FromSeconds(5), Duration.FromSeconds(5), HoldOutcome.Done), holds));
}

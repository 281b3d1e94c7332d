using System;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;

namespace StretchKit.Tests.Playback;

/// <summary>What a player costs on the largest timeline there may be, in bytes, which no other load on the machine can change.</summary>
public class PlayerCostTests
{
    private static readonly Timeline Large = new Routine(
        "r",
        "R",
        [
            new Stretch("nod", "Nod", StretchStyle.Mobility, StartingPosition.Seated, Laterality.Bilateral)
                .With(Dose.TempoSeconds(0.5, reps: 10_000, sets: 10) with { Rest = new Rests { Sets = Duration.Zero } }),
        ],
        Duration.Zero).ToTimeline();

    [Fact]
    public void Frames_and_cues_allocate_nothing()
    {
        Player player = Large.Start();
        Ask(player);
        Allocated(() => Ask(player)).Should().Be(0);
    }

    [Fact]
    public void A_command_allocates_little_however_many_went_before()
    {
        Player player = Large.Start();
        for (int i = 0; i < 60_000; i++)
            player = player.Skip(Duration.Zero).Player;
        for (int i = 0; i < 20_000; i++)
            player = player.Back(Duration.Zero).Player;
        player = player.Skip(Duration.FromSeconds(100)).Player;
        player.At(Duration.FromSeconds(100)).SegmentIndex.Should().Be(40_201);
        Allocated(() => player = player.Skip(Duration.FromSeconds(100)).Player).Should().BeLessThan(4_000);
        Allocated(() => player = player.Skip(Duration.FromSeconds(10_000)).Player).Should().BeLessThan(8_000);
        player.At(Duration.FromSeconds(10_000)).SegmentIndex.Should().Be(40_202 + 19_800 + 1);
    }

    private static void Ask(Player player)
    {
        for (int i = 0; i < 1_000; i++)
        {
            Duration time = Duration.FromMilliseconds(49_999L * i);
            PlayerFrame frame = player.At(time);
            _ = (frame.Segment, frame.Left, frame.TotalLeft, frame.Next, frame.RepProgress, frame.StepProgress, frame.RoutineProgress);
            _ = (player.NextCue(time), Large.NextCue(time));
        }
    }

    private static long Allocated(Action act)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

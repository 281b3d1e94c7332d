using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using StretchKit.Playback;
using Xunit;

namespace StretchKit.Tests.Playback;

public class AttemptMapTests
{
    private static readonly Gen<int> Index = Gen.Frequency((3, Gen.Int[0, 20]), (1, Gen.Int[0, Routine.MaxSegments - 1]));

    [Fact]
    public void It_does_what_a_sorted_dictionary_does_and_old_ones_stay_as_they_were()
        => Gen.Select(Index, Gen.Int[-30, 5], Gen.Long[0, 9]).Array[0, 40].Sample(changes =>
        {
            AttemptMap map = AttemptMap.Empty;
            var model = new SortedDictionary<int, Attempt>();
            foreach ((int index, int width, long elapsed) in changes)
            {
                AttemptMap before = map;
                List<(int, Attempt)> was = [.. before.All()];
                if (width > 0)
                {
                    map = map.Without(index, index + width);
                    foreach (int key in model.Keys.Where(k => k >= index && k < index + width).ToList())
                        model.Remove(key);
                }
                else
                {
                    map = map.With(index, new Attempt(elapsed, elapsed > 5));
                    model[index] = new Attempt(elapsed, elapsed > 5);
                }

                before.All().Should().Equal(was);
                map.All().Should().Equal(model.Select(m => (m.Key, m.Value)));
                map.TryGet(index, out Attempt found).Should().Be(model.TryGetValue(index, out Attempt expected));
                found.Should().Be(expected);
            }

            AttemptMap rebuilt = model.Reverse().Aggregate(AttemptMap.Empty, (built, entry) => built.With(entry.Key, entry.Value));
            rebuilt.Should().Be(map);
            rebuilt.GetHashCode().Should().Be(map.GetHashCode());
            map.With(3, new Attempt(77, false)).Should().NotBe(map);
        });
}

using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class MetadataTests
{
    private static readonly Gen<Dictionary<string, string>> Entries = Gen.Dictionary(Gen.String[Gen.Char["abcAB"], 0, 3], Gen.String[Gen.Char["xy"], 0, 2])[0, 8];

    [Fact]
    public void Order_does_not_matter_to_equality()
        => Gen.Select(Entries, Gen.Int).Sample((entries, seed) =>
        {
            var one = new Metadata(entries);
            var other = new Metadata(entries.OrderBy(e => (seed ^ e.Key.Length) % 3).Reverse());
            return one.Equals(other) && one == other && one.GetHashCode() == other.GetHashCode();
        });

    [Fact]
    public void Any_changed_value_does()
        => Entries.Where(e => e.Count > 0).Sample(entries =>
        {
            var one = new Metadata(entries);
            entries[entries.Keys.First()] += "!";
            return one != new Metadata(entries);
        });

    [Fact]
    public void Entries_keep_their_order_and_are_found_by_name()
    {
        var metadata = new Metadata([new("b", "1"), new("a", "2"), new("B", "3")]);
        metadata.Select(e => e.Key).Should().Equal("b", "a", "B");
        metadata["B"].Should().Be("3");
        metadata["c"].Should().BeNull();
    }

    [Fact]
    public void It_is_a_copy()
    {
        var entries = new Dictionary<string, string> { ["a"] = "1" };
        var metadata = new Metadata(entries);
        entries["a"] = "2";
        metadata["a"].Should().Be("1");
    }

    [Fact]
    public void Names_that_swap_their_values_are_other_metadata()
        => (new Metadata([new("a", "1"), new("b", "2")]) == new Metadata([new("a", "2"), new("b", "1")])).Should().BeFalse();
}

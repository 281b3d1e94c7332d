using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class ValueListTests
{
    [Fact]
    public void Order_and_length_matter_to_equality()
    {
        ValueList<int> list = [1, 2, 3];
        (list == [1, 2, 3]).Should().BeTrue();
        (list == [1, 3, 2]).Should().BeFalse();
        (list == [1, 2]).Should().BeFalse();
        (list != null).Should().BeTrue();
        ((ValueList<int>?)null == null).Should().BeTrue();
    }

    [Fact]
    public void It_is_a_copy_that_nobody_can_change()
    {
        int[] items = [1, 2, 3];
        var list = ValueList.From(items);
        items[0] = 9;
        list.Should().Equal(1, 2, 3);
        list.Should().NotBeAssignableTo<IList<int>>();
    }

    [Fact]
    public void It_enumerates_and_indexes()
    {
        ValueList<string> list = ["a", "b"];
        var seen = new List<string>();
        foreach (string item in list)
            seen.Add(item);
        seen.Should().Equal(list.ToArray());
        list[1].Should().Be("b");
        list.ToString().Should().Be("[a, b]");
        ((Func<string>)(() => list[2])).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Empty_lists_are_one_object()
    {
        ValueList<int> empty = [];
        empty.Should().BeSameAs(ValueList<int>.Empty);
        ((Func<object>)(() => ValueList.From<int>(null!))).Should().Throw<ArgumentNullException>();
    }
}

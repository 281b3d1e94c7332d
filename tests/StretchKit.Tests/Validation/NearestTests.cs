using System;
using System.Linq;
using FluentAssertions;
using StretchKit.Internal;
using Xunit;

namespace StretchKit.Tests.Validation;

public class NearestTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ab", "ba", 1)]
    [InlineData("hamstring", "hamstrng", 1)]
    [InlineData("hamstring", "hamsrting", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Europe/Berlin", "europe/berlin", 0)]
    [InlineData("ca", "abc", 3)]
    public void The_distance_is_that_of_slips_of_the_pen(string left, string right, int distance)
    {
        Nearest.Distance(left, right, 5).Should().Be(distance);
        Nearest.Distance(right, left, distance).Should().Be(distance);
        if (distance > 0)
            Nearest.Distance(left, right, distance - 1).Should().BeNull();
    }

    [Fact]
    public void The_distance_is_the_one_worked_out_in_full()
    {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            string left = Word(random);
            string right = Word(random);
            int full = Full(left, right);
            for (int most = 0; most <= 4; most++)
                Nearest.Distance(left, right, most).Should().Be(full <= most ? full : null, "of '{0}' and '{1}'", left, right);
        }
    }

    [Fact]
    public void The_nearest_is_found_and_the_first_in_a_tie()
        => new Nearest().Find("stes", ["sets", "step", "steps"]).Should().Be("sets");

    [Fact]
    public void What_is_far_is_not_suggested()
    {
        new Nearest().Find("x", ["yz"]).Should().BeNull();
        new Nearest().Find("colour", ["prepare"]).Should().BeNull();
        new Nearest().Find("", ["a"]).Should().BeNull();
        new Nearest().Find(new string('a', 65), [new string('a', 64)]).Should().BeNull();
    }

    [Fact]
    public void The_budget_ends_the_search()
    {
        var nearest = new Nearest();
        for (int i = 0; i < 20_000; i++)
            nearest.Find("abcdef", new string[100].Populate("uvwxyz"));

        nearest.Find("abcdef", ["abcdeg"]).Should().BeNull();
    }

    private static string Word(Random random)
        => new(Enumerable.Range(0, random.Next(9)).Select(_ => (char)('a' + random.Next(3))).ToArray());

    private static int Full(string left, string right)
    {
        var d = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[left.Length, right.Length];
    }
}

file static class Arrays
{
    public static string[] Populate(this string[] array, string value)
    {
        Array.Fill(array, value);
        return array;
    }
}

using System;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Nouns;

/// <summary>Equality by value of every noun, member by member, found by reflection: a new noun or member is tested at once.</summary>
public class EqualityTests
{
    private static readonly Type[] Concrete =
    [
        .. House.PublicTypes.Nouns.Where(t => !t.IsAbstract).Select(t => t.IsGenericTypeDefinition ? t.MakeGenericType(typeof(Text)) : t),
    ];

    public static TheoryData<string> Nouns => [.. Concrete.Select(t => t.ToString())];

    public static TheoryData<string, string> Members
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (Type noun in Concrete.Where(IsMadeOfMembers))
            {
                foreach (string member in NounValues.Members(noun))
                    rows.Add(noun.ToString(), member);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public void Twins_are_equal(string noun)
    {
        object one = NounValues.Of(Find(noun), false);
        object twin = NounValues.Of(Find(noun), false);
        one.Should().NotBeSameAs(twin);
        AssertEqual(one, twin, true);
        one.GetHashCode().Should().Be(twin.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public void Different_values_and_nothing_are_unequal(string noun)
    {
        object one = NounValues.Of(Find(noun), false);
        AssertEqual(one, NounValues.Of(Find(noun), true), false);
        one.Equals(new object()).Should().BeFalse();
        one.Equals(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Changing_one_member_makes_it_unequal(string noun, string member)
        => AssertEqual(NounValues.Noun(Find(noun)), NounValues.Noun(Find(noun), member), false);

    [Theory]
    [MemberData(nameof(Nouns))]
    public void A_list_of_it_is_equal_by_value(string noun)
    {
        Type list = typeof(ValueList<>).MakeGenericType(Find(noun));
        ((object?)NounValues.Of(list, false)).Should().Be(NounValues.Of(list, false)).And.NotBe(NounValues.Of(list, true));
    }

    private static void AssertEqual(object left, object right, bool expected)
    {
        left.Equals(right).Should().Be(expected);
        right.Equals(left).Should().Be(expected);
        Type type = left.GetType();
        foreach (MethodInfo equals in type.GetMethods().Where(m => m.Name == "Equals" && m.GetParameters().Length == 1 && m.GetParameters()[0].ParameterType.IsInstanceOfType(right)))
            equals.Invoke(left, [right]).Should().Be(expected, equals.ToString());
        foreach (Type operated in new[] { type, type.BaseType! })
        {
            operated.GetMethod("op_Equality", [operated, operated])?.Invoke(null, [left, right]).Should().Be(expected);
            operated.GetMethod("op_Inequality", [operated, operated])?.Invoke(null, [left, right]).Should().Be(!expected);
        }
    }

    private static bool IsMadeOfMembers(Type noun) => !NounValues.IsListed(noun) && !noun.IsGenericType;

    private static Type Find(string noun) => Concrete.Single(t => t.ToString() == noun);
}

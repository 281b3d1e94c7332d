using System;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Nouns;

/// <summary>Null is refused wherever the signature does not allow it, also by <c>with</c>; found by reflection.</summary>
public class NullTests
{
    private static readonly Type[] Concrete = [.. House.PublicTypes.Nouns.Where(t => !t.IsAbstract && !t.IsGenericTypeDefinition)];

    public static TheoryData<string, string> Members
    {
        get
        {
            var nullability = new NullabilityInfoContext();
            var rows = new TheoryData<string, string>();
            foreach (Type noun in Concrete)
            {
                foreach (PropertyInfo property in noun.GetProperties().Where(p => p.SetMethod is { IsPublic: true }))
                {
                    if (!property.PropertyType.IsValueType && nullability.Create(property).WriteState == NullabilityState.NotNull)
                        rows.Add(noun.Name, property.Name);
                }
            }

            return rows;
        }
    }

    public static TheoryData<string, int, string> Parameters
    {
        get
        {
            var nullability = new NullabilityInfoContext();
            var rows = new TheoryData<string, int, string>();
            foreach (Type noun in Concrete)
            {
                ConstructorInfo[] constructors = noun.GetConstructors();
                for (int i = 0; i < constructors.Length; i++)
                {
                    foreach (ParameterInfo parameter in constructors[i].GetParameters())
                    {
                        if (!parameter.ParameterType.IsValueType && nullability.Create(parameter).WriteState == NullabilityState.NotNull)
                            rows.Add(noun.Name, i, parameter.Name!);
                    }
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void An_initializer_refuses_null(string noun, string member)
    {
        object made = NounValues.Of(Find(noun), false);
        PropertyInfo property = Find(noun).GetProperty(member)!;
        object? before = property.GetValue(made);
        Refuses(() => property.SetValue(made, null));
        property.GetValue(made).Should().Be(before, "a refused value leaves the old one");
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_constructor_refuses_null(string noun, int constructor, string parameter)
    {
        ConstructorInfo refusing = Find(noun).GetConstructors()[constructor];
        object?[] arguments = [.. refusing.GetParameters().Select(p => p.Name == parameter ? null : NounValues.Of(p.ParameterType, false))];
        Refuses(() => refusing.Invoke(arguments));
    }

    private static void Refuses(Action act)
        => act.Should().Throw<TargetInvocationException>().WithInnerException<ArgumentException>();

    private static Type Find(string noun) => Concrete.Single(t => t.Name == noun);
}

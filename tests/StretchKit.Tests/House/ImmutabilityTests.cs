using System;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>Promises about all public types at once.</summary>
public class ImmutabilityTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // A builder changes in place, and says so; an enumerator moves.
    private static readonly Type[] MayChange = [typeof(PlanBuilder), typeof(GuidedSession), typeof(ValueList<>.Enumerator)];

    // Applications bring stretches of their own, from wherever they keep them.
    private static readonly Type[] MayBeExtended = [typeof(StretchSource)];

    public static TheoryData<string> Types => [.. PublicTypes.All.Where(t => !t.IsEnum && !MayChange.Contains(t)).Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void It_cannot_change_once_it_is_made(string name)
    {
        Type type = PublicTypes.Library.GetType(name, throwOnError: true)!;
        type.GetProperties(Declared).Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set)).Should().BeEmpty();
        type.GetFields(Declared).Where(f => !f.IsInitOnly && !f.IsLiteral).Should().BeEmpty();
    }

    [Fact]
    public void The_library_holds_no_static_state_that_can_change()
        => PublicTypes.Library.GetTypes()
            .Where(t => !IsGenerated(t))
            .SelectMany(t => t.GetFields(Declared))
            .Where(f => f.IsStatic && !f.IsInitOnly && !f.IsLiteral)
            .Select(f => $"{f.DeclaringType}.{f.Name}")
            .Should().BeEmpty();

    [Fact]
    public void Nobody_else_can_extend_a_hierarchy()
        => PublicTypes.All
            .Where(t => t.IsClass && !t.IsSealed)
            .Where(t => t.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Any(c => c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly))
            .Where(t => !typeof(Exception).IsAssignableFrom(t))
            .Should().BeEquivalentTo(MayBeExtended);

    [Fact]
    public void Every_noun_is_equal_by_value()
        => PublicTypes.Nouns.Except(MayBeExtended)
            .Where(t => t.GetMethod("Equals", [typeof(object)])!.DeclaringType is var equals && equals == typeof(object) || equals == typeof(ValueType))
            .Should().BeEmpty();

    [Fact]
    public void Every_noun_has_the_operators_of_equality()
        => PublicTypes.Nouns.Except(MayBeExtended).Where(t => t.IsAbstract || t.BaseType is not { IsAbstract: true })
            .Where(t => t.GetMethod("op_Equality", BindingFlags.Public | BindingFlags.Static) is null)
            .Should().BeEmpty("two values that Equals calls equal should not differ by ==");

    private static bool IsInit(MethodInfo set)
        => set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.FullName == typeof(IsExternalInit).FullName);

    private static bool IsGenerated(Type type)
        => type.IsDefined(typeof(CompilerGeneratedAttribute)) || (type.DeclaringType is { } outer && IsGenerated(outer));
}

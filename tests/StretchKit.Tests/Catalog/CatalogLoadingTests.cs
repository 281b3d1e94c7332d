using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests;

/// <summary>The catalogue is read on first use, once, and not before. Each test has the library loaded anew, as in an application that has just started.</summary>
public class CatalogLoadingTests
{
    [Fact]
    public void What_needs_no_data_reads_none()
    {
        Type catalog = Fresh();
        Get(catalog, nameof(Catalog.RedFlags)).Should().NotBeNull();
        RuntimeHelpers.RunClassConstructor(catalog.TypeHandle);
        IsRead(catalog).Should().BeFalse();

        Get(catalog, nameof(Catalog.Stretches)).Should().NotBeNull();
        IsRead(catalog).Should().BeTrue();
    }

    [Fact]
    public void A_routine_of_ones_own_is_made_timed_and_validated_without_it()
    {
        Type catalog = Fresh();
        Assembly library = catalog.Assembly;
        object reader = Activator.CreateInstance(Type(library, typeof(DocumentReader)), Get(Type(library, typeof(StretchSource)), "Empty"), null, null, null)!;
        object result = reader.GetType().GetMethod("ReadRoutine", [typeof(string)])!.Invoke(reader, ["""
            { "id": "r", "name": "R", "steps": [ { "stretch": "s", "dose": { "hold": "PT10S" } } ],
              "stretches": [ { "id": "s", "name": "S", "style": "static", "startingPosition": "seated", "laterality": "bilateral" } ] }
            """])!;
        object routine = result.GetType().GetProperty("Value")!.GetValue(result)!;
        MethodInfo validate = Type(library, typeof(DocumentValidation)).GetMethods().Single(m => m.Name == "Validate" && m.GetParameters()[0].ParameterType == routine.GetType());
        validate.Invoke(null, [routine, null, null]).Should().NotBeNull();
        Type(library, typeof(TimelineExtensions)).GetMethod("ToTimeline")!.Invoke(null, [routine]).Should().NotBeNull();

        IsRead(catalog).Should().BeFalse();
    }

    [Fact]
    public async Task Many_threads_at_once_get_the_same()
    {
        Type catalog = Fresh();
        object[] all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Get(catalog, nameof(Catalog.Stretches))!)));

        all.Distinct(ReferenceEqualityComparer.Instance).Should().HaveCount(1);
        all.Should().OnlyContain(a => ReferenceEquals(a, Get(catalog, nameof(Catalog.Stretches))));
    }

    private static Type Fresh()
    {
        string path = typeof(Catalog).Assembly.Location;
        var own = new AssemblyLoadContext("fresh");
        return Type(own.LoadFromAssemblyPath(path), typeof(Catalog));
    }

    private static Type Type(Assembly library, Type type) => library.GetType(type.FullName!, throwOnError: true)!;

    private static object? Get(Type type, string property) => type.GetProperty(property)!.GetValue(null);

    // The one lazy value of the class, whatever its name.
    private static bool IsRead(Type catalog)
    {
        List<object> lazy = [.. catalog.GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(Lazy<>)).Select(f => f.GetValue(null)!)];
        lazy.Should().NotBeEmpty();
        return lazy.Any(one => (bool)one.GetType().GetProperty("IsValueCreated")!.GetValue(one)!);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.House;

public class NamingTests
{
    private static readonly string[] Vague = ["Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Common", "Core", "Misc"];

    [Fact]
    public void Everyday_code_needs_one_using()
        => PublicTypes.All.Where(t => t.Namespace is not ("StretchKit" or "StretchKit.Import")).Should().BeEmpty("everyday code imports nothing");

    [Fact]
    public void No_name_clashes_with_NodaTime_or_with_an_apps_own_Program()
    {
        // Nested types are qualified by their outer type and clash with nothing.
        HashSet<string> taken = [.. typeof(Instant).Assembly.GetExportedTypes().Where(t => !t.IsNested).Select(PublicTypes.PlainName), "Program"];
        PublicTypes.All.Where(t => !t.IsNested && taken.Contains(PublicTypes.PlainName(t))).Should().BeEmpty();
    }

    [Fact]
    public void No_name_is_vague()
        => PublicTypes.All.Where(t => Vague.Any(v => PublicTypes.PlainName(t).EndsWith(v, StringComparison.Ordinal))).Should().BeEmpty();
}

using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.House;

public class DependencyTests
{
    [Fact]
    public void The_library_stands_on_NodaTime_and_the_framework_alone()
        => PublicTypes.Library.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name is not ("NodaTime" or "netstandard") && !name.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeEmpty();
}

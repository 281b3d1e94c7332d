using System.Reflection;
using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.House;

public class LoadedAssetTests
{
#if NETSTANDARD_ASSET
    private const string Expected = ".NETStandard,Version=v2.0";
#else
    private const string Expected = ".NETCoreApp,Version=v10.0";
#endif

    [Fact]
    public void The_library_under_test_is_the_asset_that_this_project_is_for()
        => typeof(Routine).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(Expected);
}

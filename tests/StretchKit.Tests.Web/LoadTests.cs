using System;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.WebLoad;
using Xunit;

namespace StretchKit.Tests.Web;

public class LoadTests
{
    /// <summary>The small version of the command: nothing is measured here.</summary>
    [Fact]
    public async Task Nothing_is_lost_or_repeated_while_many_ask()
    {
        await using Server server = await Server.StartAsync(TimeProvider.System);
        Findings found = await new LoadRun(server.Address, new Load(Visitors: 50, Rate: 40, Seconds: 5), TextWriter.Null).RunAsync();
        found.IsGood.Should().BeTrue(found.ToString());
        found.Requests.Should().Be(200);
    }
}

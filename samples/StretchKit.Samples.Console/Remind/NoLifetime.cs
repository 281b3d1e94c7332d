using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>The host neither listens to signals nor says anything: the command does.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

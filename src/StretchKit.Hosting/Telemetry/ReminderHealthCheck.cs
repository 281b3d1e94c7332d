using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace StretchKit.Hosting.Telemetry;

/// <summary>Healthy while due reminders are looked for; degraded at the start, after one was given up and while those of some people cannot be read or written; unhealthy while the store fails.</summary>
internal sealed class ReminderHealthCheck(ReminderHealth health) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(health.Fault() is not { } fault
            ? HealthCheckResult.Healthy("Reminders are delivered.")
            : fault.IsFatal ? new HealthCheckResult(context.Registration.FailureStatus, fault.Message, fault.Failure)
            : HealthCheckResult.Degraded(fault.Message));
}

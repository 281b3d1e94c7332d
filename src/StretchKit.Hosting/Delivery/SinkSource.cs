using System;
using Microsoft.Extensions.DependencyInjection;

namespace StretchKit.Hosting.Delivery;

/// <summary>
/// Finds the sink in the scope of a delivery: a registered <see cref="IReminderSink"/>, or else the sink's own type as the application registered it. The sink is not registered a
/// second time under the interface, because a scope would then dispose of a sink that is a singleton.
/// </summary>
internal sealed class SinkSource(Type? sink)
{
    public IReminderSink Of(IServiceProvider scope)
        => scope.GetService<IReminderSink>()
            ?? (sink is not null && scope.GetService(sink) is IReminderSink own ? own : scope.GetRequiredService<IReminderSink>());
}

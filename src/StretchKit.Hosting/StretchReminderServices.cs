using System;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using StretchKit.Hosting;
using StretchKit.Hosting.Delivery;
using StretchKit.Hosting.Telemetry;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds reminders to an application with a Generic Host.</summary>
public static class StretchReminderServices
{
    /// <summary>
    /// Adds <see cref="IReminders"/> and a background service that delivers what comes due to a sink of the application's. People's reminders are kept in memory
    /// unless another <see cref="IReminderStore"/> is registered, and time comes from the registered <see cref="TimeProvider"/> or else the system's.
    /// </summary>
    /// <typeparam name="TSink">
    /// The sink, one for each delivery, as the application registered it: for example with <c>AddHttpClient&lt;TSink&gt;()</c> or <c>AddSingleton&lt;TSink&gt;()</c>, before or after this call.
    /// A sink that is not registered becomes a scoped service.
    /// </typeparam>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Changes the options, or <c>null</c> for the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddStretchReminders<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSink>(
        this IServiceCollection services, Action<StretchReminderOptions>? configure = null)
        where TSink : class, IReminderSink
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddScoped<TSink>();
        services.TryAddSingleton(new SinkSource(typeof(TSink)));
        return services.AddParts(configure);
    }

    /// <summary>Adds <see cref="IReminders"/> and a background service that delivers what comes due to a sink that a factory creates.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="sink">Creates the sink of one delivery from the services of its scope. The scope disposes of it.</param>
    /// <param name="configure">Changes the options, or <c>null</c> for the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddStretchReminders(
        this IServiceCollection services, Func<IServiceProvider, IReminderSink> sink, Action<StretchReminderOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(sink);
        services.TryAddScoped(sink);
        services.TryAddSingleton(new SinkSource(null));
        return services.AddParts(configure);
    }

    /// <summary>Adds a health check of the reminders: unhealthy while the store fails, degraded for an hour after one was given up, and while those of some people cannot be read or written.</summary>
    /// <param name="checks">The application's health checks.</param>
    /// <param name="name">The name of the check. Default <c>stretch-reminders</c>.</param>
    /// <returns>The same health checks.</returns>
    public static IHealthChecksBuilder AddStretchReminders(this IHealthChecksBuilder checks, string name = "stretch-reminders")
    {
        ArgumentNullException.ThrowIfNull(checks);
        return checks.AddCheck<ReminderHealthCheck>(name, HealthStatus.Unhealthy);
    }

    private static IServiceCollection AddParts(this IServiceCollection services, Action<StretchReminderOptions>? configure)
    {
        services.AddOptions<StretchReminderOptions>().ValidateOnStart();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StretchReminderOptions>, OptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IReminderStore, InMemoryReminderStore>();
        services.TryAddSingleton<IReminders, EmbeddedReminders>();
        services.TryAddSingleton<WakeSignal>();
        services.TryAddSingleton<SinkCall>();
        services.TryAddSingleton<PersonDeliveries>();
        services.TryAddSingleton<ReminderHealth>();
        services.TryAddSingleton<ReminderTelemetry>();
        services.AddHostedService<ReminderService>();
        return services;
    }

    private sealed class OptionsCheck : IValidateOptions<StretchReminderOptions>
    {
        public ValidateOptionsResult Validate(string? name, StretchReminderOptions options)
            => options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
    }
}

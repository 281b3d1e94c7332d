using System;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;
using StretchKit.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps an application's reminders in PostgreSQL.</summary>
public static class PostgresReminderServices
{
    /// <summary>
    /// Keeps people's reminders in PostgreSQL instead of in memory, through the <see cref="NpgsqlDataSource"/> that the application registers:
    /// <c>services.AddStretchReminders&lt;MySink&gt;().AddPostgresReminderStore()</c>, in either order.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Changes the options, or <c>null</c> for the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddPostgresReminderStore(this IServiceCollection services, Action<PostgresReminderStoreOptions>? configure = null)
        => services.AddPostgresReminderStore(provider => provider.GetRequiredService<NpgsqlDataSource>(), configure);

    /// <summary>Keeps people's reminders in PostgreSQL instead of in memory, through a data source that a factory returns.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="source">Returns the data source. The store does not dispose of it.</param>
    /// <param name="configure">Changes the options, or <c>null</c> for the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddPostgresReminderStore(
        this IServiceCollection services, Func<IServiceProvider, NpgsqlDataSource> source, Action<PostgresReminderStoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(source);
        services.AddOptions<PostgresReminderStoreOptions>().ValidateOnStart();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PostgresReminderStoreOptions>, OptionsCheck>());
        return services.Replace(ServiceDescriptor.Singleton<IReminderStore>(provider => new PostgresReminderStore(
            source(provider), provider.GetRequiredService<IOptions<PostgresReminderStoreOptions>>().Value)));
    }

    private sealed class OptionsCheck : IValidateOptions<PostgresReminderStoreOptions>
    {
        public ValidateOptionsResult Validate(string? name, PostgresReminderStoreOptions options)
            => options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
    }
}

using System;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StretchKit.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps an application's reminders in a SQLite file.</summary>
public static class SqliteReminderServices
{
    /// <summary>Keeps people's reminders in a SQLite file instead of in memory: <c>services.AddStretchReminders&lt;MySink&gt;().AddSqliteReminderStore("reminders.db")</c>, in either order.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="path">The file, in a folder that exists on a local disk; a relative path counts from the current folder.</param>
    /// <param name="configure">Changes the options; null leaves the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSqliteReminderStore(
        this IServiceCollection services, string path, Action<SqliteReminderStoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        services.AddOptions<SqliteReminderStoreOptions>().ValidateOnStart();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SqliteReminderStoreOptions>, OptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        return services.Replace(ServiceDescriptor.Singleton<IReminderStore>(provider => new SqliteReminderStore(
            path,
            provider.GetRequiredService<IOptions<SqliteReminderStoreOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<SqliteReminderStore>>())));
    }

    private sealed class OptionsCheck : IValidateOptions<SqliteReminderStoreOptions>
    {
        public ValidateOptionsResult Validate(string? name, SqliteReminderStoreOptions options)
            => options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
    }
}

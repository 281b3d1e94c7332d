using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Hosting;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>The one person who uses the command line, and the store in which plan, events and sessions are kept.</summary>
internal static class Person
{
    public const string Id = "me";

    /// <summary>How often to look whether another process has written, or the clock was set.</summary>
    public static readonly TimeSpan CheckEvery = TimeSpan.FromSeconds(5);

    /// <summary>Adds the reminders of the data folder.</summary>
    public static IServiceCollection AddReminders<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSink>(
        this IServiceCollection services, DataFolder data, TimeProvider time)
        where TSink : class, IReminderSink
        => services.AddSingleton(time)
            .AddStretchReminders<TSink>(options => options.CheckEvery = CheckEvery)
            .AddSqliteReminderStore(data.Database);

    /// <inheritdoc cref="Wait{T}"/>
    public static void Wait(ValueTask asked) => Wait(Answered(asked));

    /// <summary>Waits for the store, and says in the command line's way what is wrong with it.</summary>
    /// <exception cref="CommandFailed">The store cannot be read or written.</exception>
    public static T Wait<T>(ValueTask<T> asked)
    {
        try
        {
            return asked.AsTask().GetAwaiter().GetResult();
        }
        catch (ReminderStoreException fault)
        {
            throw new CommandFailed(ExitCode.Unreadable, $"error: {fault.Message}", "--data DIR names another folder.");
        }
    }

    private static async ValueTask<bool> Answered(ValueTask asked)
    {
        await asked;
        return true;
    }
}

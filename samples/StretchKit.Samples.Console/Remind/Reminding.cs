using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play;
using StretchKit.Samples.Terminal.Remind.View;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>Reminds of a plan until it is asked to end: a host delivers what is due, and before it is a terminal, or a place for plain lines.</summary>
internal sealed class Reminding(Plan plan, PlanRoutines routines, RemindOptions options, DataFolder data, TimeProvider time, Screen screen)
{
    private const int WidthOfPage = 76;

    private readonly List<string> _farewell = [];

    /// <summary>Reminds.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        using var only = new OnlyOne(data);
        string? notice = only.IsTheOnlyOne ? null : RemindWords.AnotherRuns.For(options.Language);
        using var inbox = new Inbox();
        if (FullScreen.IsPossible)
            OnTerminal(inbox, notice);
        else
            InLines(inbox, notice);
        return ExitCode.Done;
    }

    private void InLines(Inbox inbox, string? notice)
    {
        var lines = new RemindLines(screen, routines, plan.Zone!, options.Language);
        using var signals = new Signals(inbox);
        using IHost host = Build(lines, new Notifier(options.Notify, (_, _) => { }), inbox);
        IReminders reminders = Plan(host);
        screen.Heading($"{plan.Id} in {plan.Zone!.Id}");
        if (notice is not null)
            lines.Say(notice);
        host.Start();
        lines.Run(reminders, inbox);
        Stop(host);
        lines.Say(RemindWords.Left.For(options.Language));
    }

    private void OnTerminal(Inbox inbox, string? notice)
    {
        FullScreen? full = null;
        try
        {
            var stage = new RemindFullScreen(routines, options.Language);
            using IHost host = Build(stage, new Notifier(options.Notify, Ring), inbox);
            IReminders reminders = Plan(host);
            var sessions = new StoredSessions(reminders, host.Services.GetRequiredService<IReminderStore>(), screen.Clock, plan.Zone!);

            // What is wrong with the store has been said by now, on the screen that stays.
            full = FullScreen.OfThisProcess(inbox, options.Language);
            using var signals = new Signals(inbox, full.GiveBack, full.Take);
            inbox.ReadKeys();
            host.Start();
            new RemindLoop(
                reminders,
                new Answers(reminders, screen.Clock, options.Language),
                stage,
                full,
                routines,
                screen.Clock,
                options.Language,
                occurrence => Play(occurrence, full, inbox, sessions)).Run(inbox.Take, notice);
            Stop(host);
        }
        finally
        {
            full?.Dispose();
        }

        foreach (string line in _farewell)
            screen.Line(line);
        screen.Line(RemindWords.Left.For(options.Language));

        void Ring(string title, string text) => full!.Signal(TerminalSequences.Of(title, text, Environment.GetEnvironmentVariable));
    }

    /// <summary>Plays what a reminder is about, on the same screen and into the same store.</summary>
    /// <returns>What to read after it; null where the process is asked to end.</returns>
    private IReadOnlyList<string>? Play(Occurrence occurrence, FullScreen full, Inbox inbox, StoredSessions sessions)
    {
        Timeline timeline = routines.Get(occurrence.RoutineId).ToTimeline();
        OccurrenceName? answers = occurrence.At <= screen.Clock.GetCurrentInstant() ? occurrence.Name : null;
        var performance = new Performance(
            timeline, new PlayOptions(1, options.Language, null, null), data, sessions, time, screen, occurrence.RuleId, answers);
        Performed performed = performance.On(full, inbox, null);
        IReadOnlyList<string> told = screen.Lines(WidthOfPage, to => performance.Tell(performed, to));
        if (performed.Exit == ExitCode.Done)
            return performed.Session is null ? [] : told;
        _farewell.AddRange(told);
        return null;
    }

    private IHost Build(IRemindStage stage, Notifier notifier, Inbox inbox)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddReminders<RemindSink>(data, time).AddSingleton(stage).AddSingleton(notifier).AddSingleton(inbox);
        builder.Services.Replace(ServiceDescriptor.Singleton<IHostLifetime, NoLifetime>());
        return builder.Build();
    }

    /// <summary>Gives the plan to the store before anything is delivered.</summary>
    private IReminders Plan(IHost host)
    {
        IReminders reminders = host.Services.GetRequiredService<IReminders>();
        Person.Wait(reminders.SetPlanAsync(Person.Id, plan));
        return reminders;
    }

    /// <summary>What is being told may be told to its end.</summary>
    private static void Stop(IHost host) => host.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
}

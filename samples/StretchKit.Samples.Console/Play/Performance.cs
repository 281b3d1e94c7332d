using System;
using System.IO;
using NodaTime;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>One performance of a routine, from what must be read before it to the session in the history.</summary>
internal sealed class Performance(Timeline timeline, PlayOptions options, DataFolder data, ISessionHistory history, TimeProvider time, Screen screen)
{
    private readonly string _file = data.File("unfinished", $"play-{timeline.Routine.Id}.txt");
    private readonly PlayerClock _clock = new(time.GetTimestamp, time.TimestampFrequency);

    /// <summary>Plays it on the whole terminal, or in plain lines where there is none.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        using var inbox = new Inbox();
        FullScreen? full = FullScreen.IsPossible ? FullScreen.OfThisProcess(inbox, options.Language) : null;
        using IStage stage = full ?? (IStage)new Lines(screen, inbox, options.Language);
        using Voice? voice = options.Say is null ? null : new Voice(options.Say);
        try
        {
            using Signals signals = full is null ? new Signals(inbox) : new Signals(inbox, full.GiveBack, full.Take);
            if (full is null)
                inbox.ReadLines();
            else
                inbox.ReadKeys();
            return On(stage, inbox, voice);
        }
        catch
        {
            // Without a handler here, what nobody expects would end the process before the terminal is put right.
            stage.Dispose();
            throw;
        }
    }

    private int On(IStage stage, Inbox inbox, Voice? voice)
    {
        if (Leaves(RedFlags(stage)) is { } unread)
            return unread;
        var leftover = new Leftover(_file, timeline);
        PlayEvent choice = Choice(leftover, stage);
        if (Leaves(choice) is { } undecided)
            return undecided;

        bool goesOn = choice.Key == PlayKey.Yes;
        string? notice = goesOn ? PlayWords.Resumed.For(options.Language) : Begin(leftover);
        Instant started = goesOn ? leftover.Started : screen.Clock.GetCurrentInstant();
        var playing = new Playing(timeline, goesOn ? leftover.Place : null, _clock, options.Speed);
        if (goesOn && playing.Frame.Status == PlayerStatus.Paused != stage.WaitsForPerson)
            playing.Do(PlayKey.Pause);
        var bookmark = new Bookmark(_file, started, screen.Clock, _clock);
        int? exit = new PlayLoop(playing, stage, bookmark, voice, options.Language).Run(inbox.Take, notice);
        stage.Dispose();
        return exit is { } code ? Leave(code) : End(playing, started);
    }

    /// <summary>When to see a doctor first: before the first session of all, and then whenever <c>show</c> is asked.</summary>
    private PlayEvent RedFlags(IStage stage)
    {
        string mark = Path.Combine(data.Path, "red-flags-shown");
        if (File.Exists(mark))
            return new PlayEvent(PlayKey.Other);
        PlayEvent answer = stage.Read(
            PlayWords.BeforeYouBegin.For(options.Language), $"{Catalog.RedFlags.For(options.Language)} {PlayWords.ReadAgain.For(options.Language)}");
        if (Leaves(answer) is null)
            AtomicFile.Write(mark, "", outlastsPower: false);
        return answer;
    }

    private PlayEvent Choice(Leftover leftover, IStage stage)
        => leftover.Place is null || options.Resumes == false ? new PlayEvent(PlayKey.No)
            : options.Resumes == true ? new PlayEvent(PlayKey.Yes)
            : stage.AskToGoOn(timeline.Routine.Name.For(options.Language), leftover.Describe(Zone.OfThisMachine(screen), options.Language));

    private static int? Leaves(PlayEvent answer) => answer.Exit ?? (answer.Key == PlayKey.Quit ? ExitCode.Done : null);

    /// <summary>Begins anew. What was done of an unfinished session was done all the same.</summary>
    /// <returns>What the person should know; null for nothing.</returns>
    private string? Begin(Leftover leftover)
    {
        if (leftover.IsOfAnother)
            return PlayWords.Changed.For(options.Language);
        if (leftover.Place is null)
            return options.Resumes == true ? PlayWords.NothingToResume.For(options.Language) : null;
        history.Add(leftover.Session());
        return PlayWords.PutAway.For(options.Language);
    }

    /// <summary>The process is asked to end: the place is kept.</summary>
    private int Leave(int exit)
    {
        screen.Line(PlayWords.LeftUnfinished.For(options.Language).Replace("{command}", $"stretchkit play {timeline.Routine.Id}"));
        return exit;
    }

    private int End(Playing playing, Instant started)
    {
        Session session = playing.Player.ToSession(playing.Time, started, screen.Clock.GetCurrentInstant());
        bool counts = Summary.IsOfSomething(session);
        if (counts)
            history.Add(session);
        File.Delete(_file);
        Summary.Show(session, timeline.Routine, playing.Frame.Status == PlayerStatus.Finished, options.Language, screen);
        screen.Line((counts ? PlayWords.Saved : PlayWords.NothingSaved).For(options.Language));
        return ExitCode.Done;
    }
}

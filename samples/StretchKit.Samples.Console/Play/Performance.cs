using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>One performance of a routine, from what must be read before it to the session in the history.</summary>
internal sealed class Performance(
    Timeline timeline, PlayOptions options, DataFolder data, ISessionHistory history, TimeProvider time, Screen screen,
    string? ruleId = null, OccurrenceName? answers = null)
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
            Performed performed = On(stage, inbox, voice);
            stage.Dispose();
            Tell(performed, screen);
            return performed.Exit;
        }
        catch
        {
            // Without a handler here, what nobody expects would end the process before the terminal is put right.
            stage.Dispose();
            throw;
        }
    }

    /// <summary>Plays it on a stage that is somebody else's.</summary>
    public Performed On(IStage stage, Inbox inbox, Voice? voice)
    {
        if (Leaves(RedFlags(stage)) is { } unread)
            return new Performed(unread);
        var leftover = new Leftover(_file, timeline);
        PlayEvent choice = Choice(leftover, stage);
        if (Leaves(choice) is { } undecided)
            return new Performed(undecided);

        bool goesOn = choice.Key == PlayKey.Yes;
        string? notice = goesOn ? PlayWords.Resumed.For(options.Language) : Begin(leftover);
        GuidedSession guided = (goesOn ? GuidedSession.Resume(timeline, leftover.Session!, _clock, options.Speed) : null)
            ?? new GuidedSession(timeline, _clock, screen.Clock.GetCurrentInstant(), options.Speed, ruleId, answers);
        if (goesOn && !stage.WaitsForPerson)
            guided.Resume();
        var bookmark = new Bookmark(_file, screen.Clock, _clock);
        int? exit = new PlayLoop(guided, stage, bookmark, voice, options.Language).Run(inbox.Take, notice);
        return exit is { } code ? new Performed(code, IsLeft: true) : End(guided);
    }

    /// <summary>Says how it ended, and what was planned against what was done.</summary>
    public void Tell(Performed performed, Screen to)
    {
        if (performed.IsLeft)
            to.Line(PlayWords.LeftUnfinished.For(options.Language).Replace("{command}", $"stretchkit play {timeline.Routine.Id}"));
        if (performed.Session is not { } session)
            return;
        Summary.Show(session, timeline.Routine, performed.IsFinished, options.Language, to);
        to.Line((Summary.IsOfSomething(session) ? PlayWords.Saved : PlayWords.NothingSaved).For(options.Language));
    }

    /// <summary>
    /// When to see a doctor first: before the first session of all and before the first one that works a further region, and then whenever
    /// <c>show</c> is asked.
    /// </summary>
    private PlayEvent RedFlags(IStage stage)
    {
        string mark = Path.Combine(data.Path, "red-flags-shown");
        bool isFirst = !File.Exists(mark);
        string[] read = isFirst ? [] : File.ReadAllLines(mark);
        List<RedFlagNotice> unread = [.. Catalog.RedFlagsFor(timeline.Routine).Where(n => !read.Contains(n.Region))];
        if (!isFirst && unread.Count == 0)
            return new PlayEvent(PlayKey.Other);
        IEnumerable<string> texts = unread.SelectMany(n => new[] { n.Emergency, n.DoctorFirst }).Append(Catalog.GeneralAdvice).Append(PlayWords.ReadAgain)
            .Select(t => t.For(options.Language).Replace("{routine}", timeline.Routine.Id));
        PlayEvent answer = stage.Read(PlayWords.BeforeYouBegin.For(options.Language), string.Join('\n', texts));
        if (Leaves(answer) is null)
            AtomicFile.Write(mark, string.Join('\n', read.Concat(unread.Select(n => n.Region))), outlastsPower: false);
        return answer;
    }

    private PlayEvent Choice(Leftover leftover, IStage stage)
        => leftover.Session is null || options.Resumes == false ? new PlayEvent(PlayKey.No)
            : options.Resumes == true ? new PlayEvent(PlayKey.Yes)
            : stage.AskToGoOn(timeline.Routine.Name.For(options.Language), leftover.Describe(Zone.OfThisMachine(screen), options.Language));

    private static int? Leaves(PlayEvent answer) => answer.Exit ?? (answer.Key == PlayKey.Quit ? ExitCode.Done : null);

    /// <summary>Begins anew. What was done of an unfinished session was done all the same.</summary>
    /// <returns>What the person should know; null for nothing.</returns>
    private string? Begin(Leftover leftover)
    {
        if (leftover.IsOfAnother)
            return PlayWords.Changed.For(options.Language);
        if (leftover.Session is not { } unfinished)
            return options.Resumes == true ? PlayWords.NothingToResume.For(options.Language) : null;
        history.Add(unfinished.ToSession(timeline)!, unfinished.Reminder);
        return PlayWords.PutAway.For(options.Language);
    }

    private Performed End(GuidedSession guided)
    {
        Session session = guided.ToSession(screen.Clock.GetCurrentInstant());
        if (Summary.IsOfSomething(session))
            history.Add(session, guided.Reminder);
        File.Delete(_file);
        return new Performed(ExitCode.Done, session, guided.Frame.Status == PlayerStatus.Finished);
    }
}

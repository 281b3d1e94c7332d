using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Play;
using StretchKit.Samples.Terminal.Remind.View;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>
/// Waits on a terminal: looks how the reminders stand, shows it, and does what a key asks. What is due is delivered beside it; it shows in the store, as does what
/// another process records. <c>play</c> plays what a reminder is about, and gives what to read after it, or null where the process is asked to end.
/// </summary>
internal sealed class RemindLoop(
    IReminders reminders,
    Answers answers,
    RemindFullScreen stage,
    FullScreen screen,
    PlanRoutines routines,
    IClock clock,
    string language,
    Func<Occurrence, IReadOnlyList<string>?> play)
{
    /// <summary>A delivery is recorded a little after it was heard.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    private RemindView? _view;
    private string? _notice;
    private IReadOnlyList<string>? _page;

    /// <summary>Runs until the person leaves, or the process is asked to end.</summary>
    /// <param name="take">Waits for an event so long at most, and gives it, or null.</param>
    /// <param name="notice">What the person is told at first; null for nothing.</param>
    public void Run(Func<TimeSpan, PlayEvent?> take, string? notice)
    {
        _notice = notice;
        while (true)
        {
            Look();
            screen.Show((width, height) => RemindScreen.Lines(_view!, width, height));
            PlayEvent? happened = take(Wait());
            if (happened == PlayEvent.Redraw)
                happened = take(Moment);
            if (happened?.Exit is not null || (happened?.Key is { } key && !Press(key, char.ToLowerInvariant(happened.Typed))))
                return;
        }
    }

    private void Look()
    {
        Instant now = clock.GetCurrentInstant();
        try
        {
            if (Person.Wait(reminders.FindAsync(Person.Id)) is { } person)
            {
                var situation = Situation.Of(person, now);
                DateTimeZone zone = situation.Open?.Zone ?? situation.Next?.Zone ?? person.Plan.Zone!;
                _view = new RemindView(person.Plan, zone, situation, now, language, id => routines.Name(id, language));
            }
        }
        catch (CommandFailed failure) when (_view is not null)
        {
            _notice = failure.Lines[0];
        }

        _view = _view! with { Now = now, Notice = _notice ?? stage.Failure, Page = _page };
    }

    /// <summary>Until the screen would show something else, or somebody else may have written.</summary>
    private TimeSpan Wait()
    {
        Duration? left = _view!.Situation.Next?.At - _view.Now;
        return left > Duration.Zero && left < Duration.FromTimeSpan(Person.CheckEvery) ? left.Value.ToTimeSpan() + Moment : Person.CheckEvery;
    }

    /// <summary>Does what a key asks.</summary>
    /// <returns>Whether to go on.</returns>
    private bool Press(PlayKey key, char typed)
    {
        _notice = null;
        if (_page is not null)
        {
            _page = null;
            return true;
        }

        if (key == PlayKey.Quit)
            return false;
        try
        {
            return Do(typed);
        }
        catch (CommandFailed failure)
        {
            _notice = string.Join(' ', failure.Lines);
            return true;
        }
    }

    private bool Do(char typed)
    {
        Situation situation = _view!.Situation;
        Occurrence? main = situation.Open ?? situation.Next;
        switch (typed)
        {
            case 'p' when main is { } occurrence:
                IReadOnlyList<string>? after = play(occurrence);
                _page = after is { Count: > 0 } ? after : null;
                return after is not null;
            case 's' or 'x' when situation.Open is { } open:
                _notice = typed == 's' ? answers.Snooze(open) : answers.Skip(open);
                break;
            case 's' or 'x':
                _notice = RemindWords.NothingToAnswer.For(language);
                break;
            case 'h' when !situation.IsPaused:
                _notice = answers.PauseForAnHour();
                break;
            case 'r' when situation.IsPaused:
                _notice = answers.Resume();
                break;
            case 'w' when main is { } occurrence:
                _page = Why(occurrence);
                break;
        }

        return true;
    }

    private IReadOnlyList<string>? Why(Occurrence occurrence)
        => Person.Wait(reminders.FindAsync(Person.Id)) is { } person
            ? (IReadOnlyList<string>)[occurrence.Name.ToString(), "", .. person.Plan.ToSchedule().Explain(occurrence, person.State).Steps.Select(s => s.ToText(language))]
            : null;
}

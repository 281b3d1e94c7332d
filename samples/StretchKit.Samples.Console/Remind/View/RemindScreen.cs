using System.Collections.Generic;
using System.Linq;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Remind.View;

/// <summary>The screen of reminders as lines, a pure function of the view and the size: never more lines than the terminal has, and none wider.</summary>
internal static class RemindScreen
{
    private const int HeightForLarge = 16;
    private const int WidthForMargin = 60;

    public static IReadOnlyList<Line> Lines(RemindView view, int width, int height)
    {
        int margin = width >= WidthForMargin ? 2 : 0;
        int inner = width - (2 * margin);
        IReadOnlyList<Line> lines = view.Page is { } page ? Page(view, page, inner, height)
            : Block.Fit([.. Upper(view, inner, height)], [.. Lower(view, inner)], inner, height);
        return margin == 0 ? lines : [.. lines.Select(l => new Line([new Piece(new string(' ', margin)), .. l.Pieces]))];
    }

    private static IReadOnlyList<Line> Page(RemindView view, IReadOnlyList<string> page, int width, int height)
        => Block.Fit(
            [new Block(5, Line.Empty), .. page.SelectMany(text => text.Length == 0 ? [""] : Folded(text, width)).Select(text => new Block(5, Line.Of(text)))],
            [new Block(6, Line.Of(PlayWords.AnyKey.For(view.Language), Tone.Ready))],
            width,
            height);

    private static IEnumerable<Block> Upper(RemindView view, int width, int height)
    {
        Situation situation = view.Situation;
        yield return new Block(5, Title(view, width));
        yield return Block.Gap;
        Occurrence? main = situation.Open ?? situation.Next;
        if (situation.IsPaused)
            yield return new Block(9, Line.Of(Pause(view), Tone.Strong));
        yield return new Block(8, main is null
            ? Line.Of(RemindWords.None.For(view.Language), Tone.Strong)
            : Line.Of((situation.Open is null ? RemindWords.Next : RemindWords.Now).For(view.Language), situation.Open is null ? Tone.Dim : Tone.Ready));
        if (main is not { } occurrence)
            yield break;
        yield return new Block(10, Line.Of(Name(view, occurrence), Tone.Strong));
        yield return Block.Gap;
        string time = RemindTimes.Of(occurrence.At, view.Now, view.Zone);
        Tone tone = situation.Open is null ? Tone.Between : Tone.Work;
        string clock = time[^5..];
        if (height >= HeightForLarge && BigDigits.Width(clock, 1) <= width)
            yield return new Block(6, [.. BigDigits.Rows(clock, 1).Select(row => Line.Of(row, tone))]);
        yield return Block.Gap;
        string distance = situation.Open is null
            ? RemindTimes.Until(occurrence.At - view.Now, view.Language)
            : RemindTimes.Since(view.Now - occurrence.At, view.Language);
        yield return new Block(9, Line.Of($"{time}, {distance}", Tone.Strong));
        yield return Block.Gap;
        foreach (Line line in Following(view))
            yield return new Block(3, line);
    }

    private static IEnumerable<Line> Following(RemindView view)
    {
        string lead = RemindWords.Then.For(view.Language);
        foreach (Occurrence following in view.Situation.Upcoming.Skip(view.Situation.Open is null ? 1 : 0))
        {
            yield return new Line(
                new Piece(Cells.Pad(lead, Cells.Width(RemindWords.Then.For(view.Language)) + 2), Tone.Dim),
                new Piece($"{RemindTimes.Of(following.At, view.Now, view.Zone)}  {Name(view, following)}"));
            lead = "";
        }
    }

    private static IEnumerable<Block> Lower(RemindView view, int width)
    {
        yield return Block.Gap;
        yield return new Block(view.Notice is null ? 2 : 9, [.. Cells.Wrap(PlayScreen.Shown(view.Notice ?? " "), width).DefaultIfEmpty("").Select(l => Line.Of(l, Tone.Strong))]);
        yield return Block.Gap;
        yield return new Block(7, Keys(view, width));
    }

    private static Line Title(RemindView view, int width)
    {
        string now = RemindTimes.Of(view.Now, view.Now, view.Zone);
        string name = Cells.Cut(PlayScreen.Shown($"{view.Plan.Id} · {view.Zone.Id}"), width - Cells.Width(now) - 2);
        return new Line(new Piece(Cells.Pad(name, width - Cells.Width(now)), Tone.Dim), new Piece(now, Tone.Dim));
    }

    private static string Pause(RemindView view)
        => view.Situation.PausedUntil is { } until
            ? RemindWords.PausedUntil.For(view.Language).Replace("{time}", RemindTimes.Of(until, view.Now, view.Zone))
            : RemindWords.Paused.For(view.Language);

    private static string Name(RemindView view, Occurrence occurrence) => PlayScreen.Shown(view.NameOf(occurrence.RoutineId));

    private static Line Keys(RemindView view, int width)
    {
        Situation situation = view.Situation;
        Text play = situation.Open is null ? RemindWords.KeyPlayNow : RemindWords.KeyPlay;
        string snooze = situation.Open is { } open
            ? RemindWords.KeySnooze.For(view.Language).Replace("{time}", Times.Length(open.Rule.Snooze.Delay))
            : "";
        string[] keys =
        [
            situation.Open is null && situation.Next is null ? "" : play.For(view.Language),
            snooze,
            situation.Open is null ? "" : RemindWords.KeySkip.For(view.Language),
            RemindWords.KeyQuit.For(view.Language),
            (situation.IsPaused ? RemindWords.KeyResume : RemindWords.KeyPause).For(view.Language),
            situation.Open is null && situation.Next is null ? "" : RemindWords.KeyWhy.For(view.Language),
        ];
        string shown = "";
        foreach (string key in keys.Where(k => k.Length > 0))
        {
            string more = shown.Length == 0 ? key : $"{shown}   {key}";
            if (Cells.Width(more) <= width)
                shown = more;
        }

        return Line.Of(shown, Tone.Dim);
    }

    /// <summary>A line as it is where it fits, with what stands in columns; else broken between words.</summary>
    private static IEnumerable<string> Folded(string text, int width) => Cells.Width(text) <= width ? [text] : Cells.Wrap(text, width);
}

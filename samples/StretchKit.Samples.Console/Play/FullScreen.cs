using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Spectre.Console;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Play.View;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>
/// The whole terminal, until it is given back: its second screen, without cursor and without wrapping. Only lines that look different are written
/// again, each in one piece with the others, so that nothing flickers.
/// </summary>
internal sealed class FullScreen : IStage
{
    private const string Enter = "\e[?1049h\e[?25l\e[?7l\e[2J";
    private const string Leave = "\e[0m\e[?7h\e[?25h\e[?1049l";

    private readonly Lock _lock = new();
    private readonly Inbox _inbox;
    private readonly string _language;
    private readonly TextWriter _out;
    private readonly Func<(int Width, int Height)> _size;
    private readonly bool _colours;
    private IReadOnlyList<Line> _shown = [];
    private (int Width, int Height) _shownIn;
    private bool _isOurs;
    private volatile bool _isOver;

    public FullScreen(Inbox inbox, string language, TextWriter output, Func<(int Width, int Height)> size, bool colours)
    {
        (_inbox, _language, _out, _size, _colours) = (inbox, language, output, size, colours);
        Take();
    }

    public bool HasKeys => true;

    public bool WaitsForPerson => true;

    /// <summary>Whether this process has a terminal that understands what a full screen takes, to read from and to write to.</summary>
    public static bool IsPossible
        => !System.Console.IsInputRedirected && !System.Console.IsOutputRedirected && AnsiConsole.Create(new AnsiConsoleSettings()).Profile.Capabilities.Ansi;

    public static FullScreen OfThisProcess(Inbox inbox, string language)
        => new(inbox, language, System.Console.Out, SizeOfThisTerminal, string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public void Show(PlayView view, IReadOnlyList<Cue> cues)
    {
        (int width, int height) = _size();
        Draw(PlayScreen.Lines(view, width, height), rings: cues.Count > 0 && !view.IsMuted);
    }

    /// <summary>Shows lines that are made for the size of the terminal.</summary>
    public void Show(Func<int, int, IReadOnlyList<Line>> lines)
    {
        (int width, int height) = _size();
        Draw(lines(width, height), rings: false);
    }

    /// <summary>Says something to the terminal that shows nothing on the screen, such as a bell.</summary>
    public void Signal(string sequence)
    {
        lock (_lock)
        {
            if (_isOver)
                return;
            _out.Write(sequence);
            _out.Flush();
        }
    }

    public PlayEvent Read(string title, string text) => Ask(title, text, PlayWords.AnyKeyOrQuit);

    public PlayEvent AskToGoOn(string title, string unfinished)
    {
        while (true)
        {
            PlayEvent answer = Ask(title, unfinished, PlayWords.YesNo);
            if (answer is { Key: PlayKey.Skip, Typed: not '\0' } && PlayWords.IsSkipYes(_language))
                return answer with { Key = PlayKey.Yes };
            if (answer.Exit is not null || answer.Key is PlayKey.Yes or PlayKey.No or PlayKey.Quit)
                return answer;
        }
    }

    /// <summary>Takes the terminal; again too, since whoever had it in the meantime may have written on it.</summary>
    public void Take()
    {
        lock (_lock)
        {
            if (_isOver)
                return;
            _isOurs = true;
            _shown = [];
            _out.Write(Enter);
            _out.Flush();
        }
    }

    /// <summary>Gives it back as it was, for good.</summary>
    public void Dispose()
    {
        _isOver = true;
        GiveBack();
    }

    /// <summary>Gives it back as it was, until it is taken again.</summary>
    public void GiveBack()
    {
        lock (_lock)
        {
            if (!_isOurs)
                return;
            _isOurs = false;
            try
            {
                _out.Write(Leave);
                _out.Flush();
            }
            catch (IOException)
            {
                // The terminal was closed: there is nothing to give back.
            }
        }
    }

    private static (int Width, int Height) SizeOfThisTerminal()
    {
        (int width, int height) = (System.Console.WindowWidth, System.Console.WindowHeight);
        return width > 0 && height > 0 ? (width, height) : (80, 24);
    }

    /// <summary>Shows a text, screen by screen where it is long, and waits for a key behind its end.</summary>
    private PlayEvent Ask(string title, string text, Text prompt)
    {
        for (int at = 0; ;)
        {
            (int width, int height) = _size();
            IReadOnlyList<IReadOnlyList<Line>> screens = Page.Screens(title, text, prompt.For(_language), width, height);
            at = Math.Min(at, screens.Count - 1);
            Draw(screens[at], rings: false);
            PlayEvent answer = _inbox.Take();
            if (answer.Exit is not null || answer.Key == PlayKey.Quit || (answer.Key is not null && at == screens.Count - 1))
                return answer;
            if (answer.Key is not null)
                at++;
        }
    }

    private void Draw(IReadOnlyList<Line> lines, bool rings)
    {
        lock (_lock)
        {
            if (!_isOurs)
                return;
            var text = new StringBuilder();
            (int Width, int Height) size = _size();
            if (size != _shownIn)
            {
                text.Append("\e[2J");
                _shown = [];
                _shownIn = size;
            }

            for (int row = 0; row < lines.Count; row++)
            {
                if (row >= _shown.Count || !lines[row].Equals(_shown[row]))
                    // Cleared first: behind a full line the cursor stands on its last cell still, and would clear that.
                    Append(text.Append(CultureInfo.InvariantCulture, $"\e[{row + 1};1H\e[K"), lines[row]);
            }

            if (rings)
                text.Append('\a');
            _shown = lines;
            if (text.Length == 0)
                return;
            _out.Write(text.ToString());
            _out.Flush();
        }
    }

    private void Append(StringBuilder text, Line line)
    {
        foreach (Piece piece in line.Pieces.Where(p => p.Text.Length > 0))
        {
            string look = _colours ? Look(piece.Tone) : "";
            text.Append(look).Append(piece.Text).Append(look.Length > 0 ? "\e[0m" : "");
        }
    }

    private static string Look(Tone tone) => tone switch
    {
        Tone.Strong => "\e[1m",
        Tone.Dim => "\e[2m",
        Tone.Ready => "\e[1;33m",
        Tone.Work => "\e[1;32m",
        Tone.Between => "\e[1;36m",
        _ => "",
    };
}

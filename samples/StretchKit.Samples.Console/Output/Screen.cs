using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using Spectre.Console;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>
/// Where a command writes. A terminal gets bold headings and lines that fit; a file or pipe gets plain text. Whatever is
/// shown is text and never markup, so no document can change how it looks.
/// </summary>
internal sealed class Screen(IAnsiConsole console, TextWriter error, Func<Stream> output, IClock clock)
{
    /// <summary>Wider than any line, so that one row stays one line for the program that reads it.</summary>
    private const int WidthOfPipe = 2_000;

    public IClock Clock => clock;

    /// <summary>Whether it can show more than ASCII.</summary>
    public bool Unicode => console.Profile.Capabilities.Unicode;

    public static Screen OfThisProcess()
    {
        bool plain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new TrimmingWriter(Console.Out)),
        });
        if (Console.IsOutputRedirected)
            console.Profile.Width = WidthOfPipe;
        return new Screen(console, Console.Error, Console.OpenStandardOutput, SystemClock.Instance);
    }

    public void Heading(string text) => console.Write(Words(text, Decoration.Bold).Append("\n"));

    public void Line(string text = "") => console.Write(Words(text).Append("\n"));

    /// <summary>A line that begins a little to the right, and so do its continuations.</summary>
    public void Indented(string text, int by = 2) => console.Write(new Padder(Words(text), new Padding(by, 0, 0, 0)));

    /// <summary>Columns as wide as what is in them; all but the last are not broken into lines.</summary>
    public void Rows(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        var grid = new Grid();
        for (int column = 0; column < headers.Count; column++)
            grid.AddColumn(new GridColumn { Padding = new Padding(2, 0, 0, 0), NoWrap = column < headers.Count - 1 });
        if (headers.Any(h => h.Length > 0))
            grid.AddRow([.. headers.Select(h => Words(h, Decoration.Dim))]);
        foreach (IReadOnlyList<string> row in rows)
            grid.AddRow([.. row.Select(cell => Words(cell))]);
        console.Write(grid);
    }

    /// <summary>One JSON value, and nothing else.</summary>
    public void Json(Action<Utf8JsonWriter> write)
    {
        using Stream stream = output();
        using (var writer = new Utf8JsonWriter(stream, JsonStyle.Options))
            write(writer);
        stream.Write("\n"u8);
    }

    /// <summary>Lines on standard error. Where that is closed there is nobody to tell.</summary>
    public void Complain(IEnumerable<string> lines)
    {
        try
        {
            foreach (string line in lines)
                error.WriteLine(SafeText.Of(line));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static Paragraph Words(string text, Decoration decoration = Decoration.None)
        => new(SafeText.Of(text), new Style(decoration: decoration));
}

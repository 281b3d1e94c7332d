using System.IO;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Native;

/// <summary>What the console says while it plays is the same when the program is trimmed, native, and knows no culture of the machine.</summary>
[Collection(NativeConsole.Collection)]
public class CueTests(NativeConsole console)
{
    [SkippableTheory]
    [InlineData("en", "Hold, left, rep 2 of 10, 5 s", "Switch sides: right")]
    [InlineData("de", "Halten, links, Wiederholung 2 von 10, 5 s", "Seite wechseln: rechts")]
    [InlineData("es", "Mantén, izquierda, repetición 2 de 10, 5 s", "Cambia de lado: derecha")]
    public async Task It_says_the_same_words_in_every_language(string language, params string[] among)
    {
        Skip.If(NativeConsole.Missing is not null, NativeConsole.Missing);
        (int code, string output) = await Played(language, native: true);
        (int, string Output) managed = await Played(language, native: false);

        (code, output).Should().Be(managed);
        code.Should().Be(0);
        output.Should().ContainAll([.. among, Catalog.CatCamel.Name.For(language)]);
    }

    private async Task<(int Code, string Output)> Played(string language, bool native)
    {
        string data = Directory.CreateTempSubdirectory("stretchkit-cues-").FullName;
        try
        {
            string[] arguments = ["play", "back-relief", "--speed", "1000", "--lang", language, "--data", data];
            return native
                ? await Command.Run(console.Program, arguments, CancellationToken.None)
                : await Command.RunManaged(arguments, CancellationToken.None);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}

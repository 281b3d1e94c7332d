using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.Samples.Terminal.Play;
using Xunit;

namespace StretchKit.Tests.Samples.Play;

public sealed class VoiceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableTheory]
    [InlineData("cat > \"$0/said\"", "")]
    [InlineData("printf '%s\\n' \"$1\" > \"$0/said\"", " {}")]
    public async Task It_gives_the_text_as_it_is_on_standard_input_or_in_the_place_of_braces(string script, string braces)
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands of this test are those of Unix.");
        using var voice = new Voice($"sh {Script(script)} {_folder}{braces}");
        voice.Say("Hold: $(touch x) `y` \"z\" ; {}\u001b[31m, 5 seconds");
        (await Said("said")).Should().Be("Hold: $(touch x) `y` \"z\" ; {}\ufffd[31m, 5 seconds\n");
        voice.Failure.Should().BeNull();
        Directory.GetFiles(_folder, "x").Should().BeEmpty();
    }

    [SkippableFact]
    public async Task One_that_hangs_is_ended_by_the_next_sentence_and_at_the_end_with_all_that_it_started()
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands of this test are those of Unix.");
        int first;
        int second;
        using (var voice = new Voice($"sh {Script("sleep 1000 & echo $! > \"$0/$1.new\"; mv \"$0/$1.new\" \"$0/$1\"; wait")} {_folder} {{}}"))
        {
            voice.Say("one");
            first = int.Parse(await Said("one"), null);
            voice.Say("two");
            second = int.Parse(await Said("two"), null);
            (await Gone(first)).Should().BeTrue();
        }

        (await Gone(second)).Should().BeTrue();
    }

    [SkippableTheory]
    [InlineData("false")]
    [InlineData("cat /dev/zero")]
    public void One_that_fails_or_says_too_much_harms_nothing(string command)
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands of this test are those of Unix.");
        using var voice = new Voice(command);
        for (int i = 0; i < 5; i++)
            voice.Say(new string('x', 100_000));
        voice.Failure.Should().BeNull();
    }

    [Fact]
    public void One_that_is_not_there_is_said_and_not_tried_again()
    {
        using var voice = new Voice("no-such-command-anywhere {}");
        voice.Say("one");
        voice.Failure.Should().Contain("no-such-command-anywhere");
        voice.Say("two");
    }

    private string Script(string text)
    {
        string file = Path.Combine(_folder, "script");
        File.WriteAllText(file, text.Replace("$1", "$2").Replace("$0", "$1"));
        return file;
    }

    /// <summary>A file's text as soon as it is whole.</summary>
    private Task<string> Said(string file) => Until.NotNull(() => File.Exists(Path.Combine(_folder, file)) && File.ReadAllText(Path.Combine(_folder, file)) is { } text && text.EndsWith('\n') ? text : null);

    private static async Task<bool> Gone(int process) => await Until.NotNull(() => IsThere(process) ? null : "gone") == "gone";

    private static bool IsThere(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ");
        }
        catch (Exception e) when (e is ArgumentException or IOException or InvalidOperationException)
        {
            return false;
        }
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Samples.Console;

public class CompletionTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "StretchKit.Samples.Console.dll");

    [Theory]
    [InlineData("stretchkit re", "remind")]
    [InlineData("stretchkit play desk", "desk-break")]
    [InlineData("stretchkit remind back-relief-d", "back-relief-day")]
    [InlineData("stretchkit show trunk", "trunk-rotation")]
    [InlineData("stretchkit play desk-break --spe", "--speed")]
    [InlineData("stretchkit next back-relief-day --zone Europe/Berl", "Europe/Berlin")]
    [InlineData("stretchkit play desk-break --lang d", "de")]
    [InlineData("stretchkit completions fi", "fish")]
    public async Task What_can_stand_at_the_end_of_a_line(string line, string expected)
        => (await CommandLine.RunAsync("complete", $"{line.Length}", line)).Output.Split('\n').Should().Contain(expected);

    [Theory]
    [InlineData("stretchkit play de", "desk-2-min desk-5-min desk-break")]
    [InlineData("stretchkit remind back-relief-day --no", "--notify")]
    [InlineData("stretchkit", "")]
    [InlineData("stretchkit remind ", "back-relief-day")]
    [InlineData("stretchkit completions ", "bash fish pwsh zsh")]
    [InlineData("stretchkit list ", "--help --lang")]
    public async Task Nothing_else_can(string line, string expected)
        => (await CommandLine.RunAsync("complete", $"{line.Length}", line)).Output.Split('\n', System.StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            expected.Split(' ', System.StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The script in a real bash, as if Tab were pressed there.</summary>
    [SkippableTheory]
    [InlineData("stretchkit rem", "remind")]
    [InlineData("stretchkit play desk-b", "desk-break")]
    [InlineData("stretchkit validate ./no-such-", "")]
    public void Bash_completes(string line, string expected)
    {
        Skip.IfNot(File.Exists("/bin/bash"), "bash is not installed.");
        string script = $$"""
            stretchkit() { dotnet '{{Program}}' "$@"; }
            eval "$(stretchkit completions bash)"
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=($COMP_LINE); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            complete -p stretchkit >&2
            _stretchkit
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        var start = new ProcessStartInfo("/bin/bash", ["--norc", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process bash = Process.Start(start)!;
        string output = bash.StandardOutput.ReadToEnd();
        string error = bash.StandardError.ReadToEnd();
        error.Trim().Should().Be("complete -o default -F _stretchkit stretchkit");
        output.Trim().Should().Be(expected);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    [InlineData("zsh")]
    public async Task Each_shell_has_a_script_that_asks_the_program(string shell)
        => (await CommandLine.RunAsync("completions", shell)).Output.Should().Contain("stretchkit complete ");
}

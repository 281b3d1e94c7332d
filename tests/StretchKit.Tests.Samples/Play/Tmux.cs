using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace StretchKit.Tests.Samples.Play;

/// <summary>A real terminal with nobody before it: a server of its own, which is ended with everything in it.</summary>
internal sealed class Tmux : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public Tmux(int width, int height)
    {
        string script = Path.Combine(_folder, "script");
        File.WriteAllText(script, "trap : INT\nwhile read -r line; do eval \"$line\"; done\n");
        Run("-f", "/dev/null", "new-session", "-d", "-x", $"{width}", "-y", $"{height}", $"sh {script}");
    }

    public static bool IsThere
        => !OperatingSystem.IsWindows()
            && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "tmux")));

    /// <summary>Plays with arguments, and then says how that ended.</summary>
    public void Play(string arguments, string environment = "") => Start($"play {arguments}", environment);

    /// <summary>Runs the command line, and then says how that ended.</summary>
    public void Start(string arguments, string environment = "")
    {
        string program = Path.Combine(AppContext.BaseDirectory, "StretchKit.Samples.Console.dll");
        File.WriteAllText(
            Path.Combine(_folder, "play"),
            $"clear; {environment} sh -c 'echo $$ > \"$0/pid\"; exec dotnet \"{program}\" {arguments}' \"{_folder}\"; echo \"ended with $?, $(stty -a | grep -ow -- '-*echo')\"\n");
        Keys($". {_folder}/play", "Enter");
    }

    /// <summary>Ends what plays from outside.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", File.ReadAllText(Path.Combine(_folder, "pid")).Trim()]).WaitForExit();

    public void Keys(params string[] keys) => Run(["send-keys", .. keys]);

    public void Resize(int width, int height) => Run("resize-window", "-x", $"{width}", "-y", $"{height}");

    /// <summary>What the terminal shows, line by line and without blanks at the ends; with escapes where they are asked for.</summary>
    public string[] Screen(bool escapes = false)
        => [.. Run(["capture-pane", "-p", .. escapes ? (string[])["-e"] : []]).Split('\n').Select(l => l.TrimEnd()).SkipLast(1)];

    /// <summary>Whether its second screen is on, and whether its cursor is seen.</summary>
    public string Modes() => Run("display-message", "-p", "#{alternate_on} #{cursor_flag} #{wrap_flag}").Trim();

    public async Task<string[]> Shows(Func<string[], bool> what)
    {
        try
        {
            return await Until.NotNull(() => Screen() is { } screen && what(screen) ? screen : null);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"This is all that there was:\n{string.Join('\n', Screen())}");
        }
    }

    public Task<string[]> Shows(string text) => Shows(screen => screen.Any(l => l.Contains(text)));

    public void Dispose()
    {
        Run("kill-server");
        Directory.Delete(_folder, recursive: true);
    }

    private string Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("tmux", ["-S", Path.Combine(_folder, "socket"), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment.Remove("TMUX");
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}

using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>What the system tells the process: to end, to stop for a while and go on, and that the terminal has another size.</summary>
internal sealed class Signals : IDisposable
{
    /// <summary>What a shell calls the end by a signal: this, and the signal's number.</summary>
    private const int BySignal = 128;

    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <summary>Puts what the system says into an inbox, until it is disposed of.</summary>
    /// <param name="inbox">The inbox.</param>
    /// <param name="onStop">Done before the process is stopped (Ctrl+Z).</param>
    /// <param name="onContinue">Done when it goes on.</param>
    public Signals(Inbox inbox, Action? onStop = null, Action? onContinue = null)
    {
        foreach ((PosixSignal signal, int number) in new[]
        {
            (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3), (PosixSignal.SIGTERM, 15), (PosixSignal.SIGHUP, 1),
        })
        {
            On(signal, context =>
            {
                context.Cancel = true;
                inbox.Put(new PlayEvent(Exit: BySignal + number));
            });
        }

        if (OperatingSystem.IsWindows())
            return;
        On(PosixSignal.SIGWINCH, _ => inbox.Put(PlayEvent.Redraw));
        if (onStop is not null)
        {
            On(PosixSignal.SIGTSTP, context =>
            {
                // With a handler of ours the runtime does not stop the process any more.
                context.Cancel = true;
                onStop();
                _ = Kill(Environment.ProcessId, OperatingSystem.IsLinux() ? 19 : 17);
            });
        }

        On(PosixSignal.SIGCONT, _ =>
        {
            onContinue?.Invoke();
            inbox.Put(PlayEvent.Redraw);
        });
    }

    public void Dispose() => _registrations.ForEach(r => r.Dispose());

    /// <summary>Sends a signal; 19 on Linux, and 17 on macOS and BSD, stops a process until it is told to go on.</summary>
    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);

    private void On(PosixSignal signal, Action<PosixSignalContext> act) => _registrations.Add(PosixSignalRegistration.Create(signal, act));
}

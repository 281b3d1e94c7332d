using System.Diagnostics;
using System.Threading;

namespace StretchKit.CrashingHost;

/// <summary>Kills the process at a point, as SIGKILL does: nothing is flushed, closed or told.</summary>
internal sealed class KillSwitch(string point, int after)
{
    private int _left = after;

    public void Reached(string here)
    {
        if (here != point || Interlocked.Decrement(ref _left) > 0)
            return;
        using Process self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}

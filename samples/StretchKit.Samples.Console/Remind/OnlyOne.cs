using System;
using System.IO;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>Notices that another process waits for reminders on the same data. However that ends, the system takes its lock away.</summary>
internal sealed class OnlyOne : IDisposable
{
    private readonly FileStream? _lock;

    public OnlyOne(DataFolder data)
    {
        try
        {
            _lock = new FileStream(Path.Combine(data.Path, "remind.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (AtomicFile.IsOfTheDisk(e))
        {
            // Somebody else has it.
        }
    }

    public bool IsTheOnlyOne => _lock is not null;

    public void Dispose() => _lock?.Dispose();
}

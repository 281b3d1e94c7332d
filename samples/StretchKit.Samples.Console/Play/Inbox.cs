using System;
using System.Collections.Concurrent;
using System.Threading;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>Where keys and signals arrive, from whichever thread, and where the routine waits for the next of them.</summary>
internal sealed class Inbox : IDisposable
{
    private readonly BlockingCollection<PlayEvent> _events = [];

    /// <summary>Whether no key can come any more, since what they come from has ended.</summary>
    public bool IsDeaf { get; private set; }

    public void Put(PlayEvent happened) => _events.Add(happened);

    /// <summary>The next event, or null where none comes in time.</summary>
    public PlayEvent? Take(TimeSpan wait) => _events.TryTake(out PlayEvent? happened, wait) ? happened : null;

    /// <summary>The next event, whenever it comes.</summary>
    public PlayEvent Take() => _events.Take();

    /// <summary>Reads keys on a thread of its own, so that the terminal shows none of them between two looks at it.</summary>
    public void ReadKeys() => Read(() => Console.ReadKey(intercept: true) is var key ? new PlayEvent(PlayKeys.Of(key), Typed: key.KeyChar) : null);

    /// <summary>Reads lines, the first letter of each as a key; an empty one says that an open-ended movement is done.</summary>
    public void ReadLines() => Read(() => Console.In.ReadLine() switch
    {
        null => null,
        "" => new PlayEvent(PlayKey.Done),
        var line => new PlayEvent(PlayKeys.Of(line[0]), Typed: line[0]),
    });

    public void Dispose() => _events.CompleteAdding();

    private void Read(Func<PlayEvent?> next)
    {
        var reader = new Thread(() =>
        {
            try
            {
                while (next() is { } pressed)
                    Put(pressed);
            }
            catch (Exception e) when (e is InvalidOperationException or System.IO.IOException)
            {
                // The terminal is gone, or the routine has ended: there is nobody to read from, or for.
            }

            IsDeaf = true;
            if (!_events.IsAddingCompleted)
                Put(PlayEvent.Redraw);
        })
        {
            IsBackground = true,
        };
        reader.Start();
    }
}

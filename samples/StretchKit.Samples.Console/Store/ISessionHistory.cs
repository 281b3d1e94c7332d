using System.Collections.Generic;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>The sessions that were done.</summary>
internal interface ISessionHistory
{
    /// <summary>Keeps a session. One of the same routine that started at the same instant is replaced.</summary>
    void Add(Session session);

    /// <summary>All sessions, in the order in which they started.</summary>
    IReadOnlyList<Session> All();
}

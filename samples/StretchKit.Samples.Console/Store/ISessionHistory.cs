using System.Collections.Generic;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>The sessions that were done.</summary>
internal interface ISessionHistory
{
    /// <summary>Keeps a session. Where one of the same routine that started at the same instant is kept already, that one stays.</summary>
    void Add(Session session);

    /// <summary>All sessions, in the order in which they started.</summary>
    IReadOnlyList<Session> All();
}

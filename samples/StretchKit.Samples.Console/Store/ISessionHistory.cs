using System.Collections.Generic;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>The sessions that were done.</summary>
internal interface ISessionHistory
{
    /// <summary>Keeps a session, unless one of the same routine that started at the same instant is kept already.</summary>
    /// <param name="session">The session.</param>
    /// <param name="answers">The reminder that it was started from, or <c>null</c> if there is none.</param>
    void Add(Session session, OccurrenceName? answers = null);

    /// <summary>All sessions, in the order in which they started.</summary>
    IReadOnlyList<Session> All();
}

using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace StretchKit.Samples.Web.Client.Data;

/// <summary>
/// What is kept of the visitor: in the browser it is asked of the server's API, and while the server draws the first page, of its own services. Pages know no other way to it.
/// </summary>
public interface IMyData
{
    /// <summary>What was loaded last; null before that.</summary>
    MyDay? Latest { get; }

    /// <summary>The plan, what has happened lately, and the visitor's sessions.</summary>
    Task<MyDay> LoadAsync(CancellationToken cancellation = default);

    /// <summary>Replaces the plan.</summary>
    /// <param name="planJson">A plan document.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>What is wrong with it; empty where it was taken.</returns>
    Task<IReadOnlyList<Finding>> PutPlanAsync(string planJson, CancellationToken cancellation = default);

    /// <summary>Records an event.</summary>
    /// <returns>Why it was refused; null where it was recorded.</returns>
    Task<string?> RecordAsync(ReminderEvent happened, CancellationToken cancellation = default);

    /// <summary>Records a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="answers">The reminder that it was started from, or <c>null</c> if there is none.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Why it was refused; null where it was recorded.</returns>
    Task<string?> RecordAsync(Session session, OccurrenceName? answers = null, CancellationToken cancellation = default);
}

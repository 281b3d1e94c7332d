using System.Collections.Generic;

namespace StretchKit.Samples.Web.Client.Data;

/// <summary>What the visitor's pages are made of.</summary>
/// <param name="Plan">The plan, with its zone.</param>
/// <param name="State">What has happened in the last days.</param>
/// <param name="Sessions">The sessions of the last 31 days, the newest last.</param>
/// <param name="IsNew">Whether nothing is kept of the visitor yet: the plan is the first one, in UTC, and no reminder comes before a plan in the browser's zone was put.</param>
public sealed record MyDay(Plan Plan, ReminderState State, IReadOnlyList<Session> Sessions, bool IsNew);

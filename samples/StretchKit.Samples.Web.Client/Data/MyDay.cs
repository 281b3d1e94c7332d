using System.Collections.Generic;

namespace StretchKit.Samples.Web.Client.Data;

/// <summary>What the visitor's pages are made of.</summary>
/// <param name="Plan">The plan, with its zone.</param>
/// <param name="State">What has happened in the last days.</param>
/// <param name="Sessions">The latest sessions, the newest last.</param>
public sealed record MyDay(Plan Plan, ReminderState State, IReadOnlyList<Session> Sessions);

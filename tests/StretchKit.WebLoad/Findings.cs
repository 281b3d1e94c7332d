using System;
using System.Collections.Generic;

namespace StretchKit.WebLoad;

/// <summary>What came of it.</summary>
/// <param name="Requests">Requests that were answered.</param>
/// <param name="Errors">What went wrong with others.</param>
/// <param name="Due">Reminders that were due while their visitor's page was open.</param>
/// <param name="Lost">Those of them that never came.</param>
/// <param name="Repeated">Reminders that came to a page again under the same id.</param>
/// <param name="Unexpected">Reminders that came to somebody who had no such reminder.</param>
/// <param name="SetUpTooLate">Reminders whose time had come before the server had the plan: they do not count.</param>
/// <param name="Times">Milliseconds until an answer's first byte, ascending.</param>
public sealed record Findings(
    int Requests, IReadOnlyList<string> Errors, int Due, int Lost, int Repeated, int Unexpected, int SetUpTooLate, IReadOnlyList<double> Times)
{
    /// <summary>Whether nothing failed, was lost or came twice.</summary>
    public bool IsGood => Errors.Count == 0 && Lost == 0 && Repeated == 0 && Unexpected == 0 && Due > 0;

    /// <inheritdoc/>
    public override string ToString()
        => FormattableString.Invariant(
            $"{Requests} requests, {Errors.Count} errors; until the answer begins {Percentile(0.5):0.0} ms at the median, {Percentile(0.99):0.0} ms at the 99th percentile, {Percentile(1):0} ms at most\n")
            + $"{Due} reminders due, {Lost} lost, {Repeated} repeated, {Unexpected} to the wrong page, {SetUpTooLate} set up too late"
            + (Errors.Count == 0 ? "" : "\n" + string.Join('\n', System.Linq.Enumerable.Take(Errors, 10)));

    private double Percentile(double part) => Times.Count == 0 ? 0 : Times[(int)((Times.Count - 1) * part)];
}

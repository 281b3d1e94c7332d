using System.Globalization;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// The day-books of one plan, remembered by what they depend on, so that folding again and again costs little: journeys,
/// and where a chain restarts also sessions and pauses.
/// </summary>
internal sealed class DayBooks(RefPlan plan, Func<string, string, long, long> hash)
{
    private readonly Dictionary<string, DayBook> _books = [];
    private readonly Dictionary<string, QuietTimes> _quiet = [];
    private readonly bool _hasChains = plan.Rules.Any(rule => rule.IsChain);

    public DayBook Under(FoldState state)
    {
        var key = Key(state);
        if (!_books.TryGetValue(key, out var book))
        {
            book = new DayBook(plan, hash, QuietIn, state);
            _books.Add(key, book);
        }

        return book;
    }

    public QuietTimes QuietIn(DateTimeZone zone)
    {
        if (!_quiet.TryGetValue(zone.Id, out var quiet))
        {
            quiet = new QuietTimes(plan, zone);
            _quiet.Add(zone.Id, quiet);
        }

        return quiet;
    }

    private string Key(FoldState state)
    {
        var travels = state.Travels.Select(travel => $"{Text(travel.At)} {travel.Zone.Id}");
        var sessions = state.Sessions.Select(session => $"{Text(session.Fact.At)} {session.Fact.Occurrence}");
        var pauses = state.Pauses.Select(pause => $"{pause.Rule} {Text(pause.From)} {Text(pause.Until)}");
        return string.Join(';', _hasChains ? [.. travels, "|", .. sessions, "|", .. pauses] : travels);
    }

    private static string Text(Instant? at) =>
        at is { } instant ? (instant - NodaConstants.UnixEpoch).ToString("o", CultureInfo.InvariantCulture) : "-";
}

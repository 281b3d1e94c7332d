using System.Globalization;
using System.Text;
using StretchKit.Internal;

namespace StretchKit.Playback;

/// <summary>
/// A saved player as a line of words: what it is and its version, routine, fingerprint, status, segment, nanoseconds in it, frontier, attempts
/// (<c>4:0,7:2500000000</c>, one that the person finished with <c>!</c>), and a full stop by which a text that was cut off is known.
/// </summary>
internal static class SavedPlayerText
{
    private const string Head = "stretchkit-player/1";

    public static string Format(SavedPlayer saved, ulong fingerprint)
    {
        var text = new StringBuilder();
        Append(text, $"{Head} {saved.RoutineId} {fingerprint:x16} {Word(saved.Status)} {saved.Place.Index} {saved.Place.Elapsed} {saved.Performance.Frontier} ");
        bool any = false;
        foreach ((int index, Attempt attempt) in saved.Performance.Attempts.All())
        {
            Append(text, $"{(any ? "," : "")}{index}:{attempt.Elapsed}{(attempt.Finished ? "!" : "")}");
            any = true;
        }

        return text.Append(any ? " ." : "- .").ToString();
    }

    public static SavedPlayer? Parse(string text)
    {
        string[] words = text.Split(' ');
        if (words.Length != 9 || words[0] != Head || words[8] != "." || !Identifier.IsValid(words[1]))
            return null;
        if (words[2].Length != 16
            || !ulong.TryParse(words[2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong fingerprint))
        {
            return null;
        }

        if (Status(words[3]) is not { } status || !TryIndex(words[4], out int index) || !TryNumber(words[5], out long elapsed)
            || !TryIndex(words[6], out int frontier) || !TryAttempts(words[7], out AttemptMap attempts))
        {
            return null;
        }

        return new SavedPlayer(words[1], fingerprint, status, new Place(index, elapsed), new Performance(frontier, attempts));
    }

    private static bool TryAttempts(string text, out AttemptMap attempts)
    {
        attempts = AttemptMap.Empty;
        if (text == "-")
            return true;
        int last = -1;
        foreach (string entry in text.Split(','))
        {
            int colon = entry.IndexOf(':');
            bool finished = entry.Length > 0 && entry[entry.Length - 1] == '!';
            if (colon < 0 || !TryIndex(entry.Substring(0, colon), out int index) || index <= last
                || !TryNumber(entry.Substring(colon + 1, entry.Length - colon - (finished ? 2 : 1)), out long elapsed))
            {
                return false;
            }

            attempts = attempts.With(index, new Attempt(elapsed, finished));
            last = index;
        }

        return true;
    }

    private static bool TryIndex(string text, out int index)
    {
        bool ok = TryNumber(text, out long number) && number <= Routine.MaxSegments;
        index = ok ? (int)number : 0;
        return ok;
    }

    private static bool TryNumber(string text, out long number)
        => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static void Append(StringBuilder text, System.FormattableString words) => text.Append(words.ToString(CultureInfo.InvariantCulture));

    private static string Word(PlayerStatus status) => status switch
    {
        PlayerStatus.Paused => "paused",
        PlayerStatus.Stopped => "stopped",
        _ => "running",
    };

    private static PlayerStatus? Status(string word) => word switch
    {
        "running" => PlayerStatus.Running,
        "paused" => PlayerStatus.Paused,
        "stopped" => PlayerStatus.Stopped,
        _ => null,
    };
}

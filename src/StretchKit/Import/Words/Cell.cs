using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Import;

/// <summary>
/// A cell that holds one quantity, as people write it: <c>20–30 s</c>, <c>1:30</c>, <c>7,5</c>, <c>10 reps each side</c>. All of its words must be understood:
/// a cell with anything else in it is not.
/// </summary>
internal sealed class Cell
{
    private readonly string _text;
    private readonly List<Lexeme> _all;
    private readonly List<Quantity> _quantities;
    private readonly Clauses _clauses;

    private readonly decimal _unit;

    private Cell(string text, decimal unit)
    {
        _text = text;
        _unit = unit;
        _all = Lexer.Of(text);
        _quantities = Quantities.Find(_all);
        _clauses = new Clauses(_all);
    }

    /// <summary>Whether it says "each side" or the like.</summary>
    public bool IsOfEachSide => Enumerable.Range(0, _all.Count).Any(at => SideWords.IsEach(_all, at));

    public Reading<Duration> Time
    {
        get
        {
            if (IsoDuration.TryParse(_text, out Duration iso))
                return InRange(iso) ? Reading<Duration>.Exact(iso, _text) : NotUnderstood<Duration>();
            if (decimal.TryParse(_text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal plain))
                return plain <= MostSeconds && InRange(Seconds(plain * _unit)) ? Reading<Duration>.Exact(Seconds(plain * _unit), _text) : NotUnderstood<Duration>();

            // "3 x 30 s" has the time behind the sign; a number without a unit is seconds.
            Quantity time = _quantities.Count switch
            {
                1 => _quantities[0],
                2 when _quantities[1].IsTime && !_quantities[0].IsTime && _clauses.Word(_quantities[0].Next) == "x" && _quantities[0].Next + 1 == _quantities[1].First => _quantities[1],
                _ => default,
            };
            decimal seconds = time.IsTime || time.Low > MostSeconds ? time.Low : time.Low * _unit;
            bool isSure = time.Next > 0 && !time.IsDoubtful && !_clauses.IsLimit(time) && seconds <= MostSeconds && InRange(Seconds(seconds))
                && Others(time.IsTime ? CountUnit.Times : CountUnit.None);
            return isSure ? Reading<Duration>.From(Seconds(seconds), _text) : NotUnderstood<Duration>();
        }
    }

    private static decimal MostSeconds => (decimal)Dose.MaxTime.TotalSeconds;

    /// <summary>Reads a cell.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="unit">How many seconds a number without a unit counts for each one.</param>
    public static Cell Of(string text, decimal unit = 1) => new(text.Trim(), unit);

    /// <summary>A whole number, and perhaps its unit.</summary>
    /// <param name="most">The most that it may be.</param>
    /// <param name="unit">The unit that may stand behind it.</param>
    public Reading<int> Count(int most, CountUnit unit)
    {
        if (int.TryParse(_text, NumberStyles.None, CultureInfo.InvariantCulture, out int plain))
            return plain >= 1 && plain <= most ? Reading<int>.Exact(plain, _text) : NotUnderstood<int>();
        if (_quantities.Count != 1)
            return NotUnderstood<int>();
        Quantity count = _quantities[0];
        bool isSure = !count.IsTime && !count.IsDoubtful && !_clauses.IsLimit(count) && count.Low == decimal.Truncate(count.Low) && count.Low >= 1 && count.Low <= most && Others(unit);
        return isSure ? Reading<int>.From((int)count.Low, _text) : NotUnderstood<int>();
    }

    /// <summary>Whether all words beside the quantities may stand there.</summary>
    private bool Others(CountUnit unit)
    {
        for (int at = 0; at < _all.Count; at++)
        {
            if (_quantities.Any(q => at >= q.First && at < q.Next))
                continue;
            bool isKnown = SideWords.Is(_all[at].Text)
                || _all[at].Text is "about" or "approx" or "approximately" or "around" or "ca" or "~" or "for" or "hold" or "holds" or "at" or "least" or "(" or ")" or "/" or "" or "."
                || (CountUnits.Of(_all, at) is var found && (found == unit || (unit is CountUnit.Reps or CountUnit.Sets && found == CountUnit.Times)));
            if (!isKnown)
                return false;
        }

        return true;
    }

    private Reading<T> NotUnderstood<T>()
        where T : struct
        => Reading<T>.Not(ImportReason.NotUnderstood, _text);

    private static bool InRange(Duration time) => time > Duration.Zero && time <= Dose.MaxTime;

    private static Duration Seconds(decimal seconds) => seconds > MostSeconds ? Dose.MaxTime * 2 : Duration.FromNanoseconds((long)(seconds * NodaConstants.NanosecondsPerSecond));
}

using System;
using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Import;

/// <summary>
/// The dose that a text states. Each quantity is given to what it belongs to; what is not certain is given to nothing, and told. Of a range the lower
/// number counts, a limit ("up to 30 seconds") and a goal ("work up to a minute") do not.
/// </summary>
internal sealed class DoseWords
{
    private readonly string _text;
    private readonly List<Lexeme> _all;
    private readonly Clauses _clauses;
    private readonly HashSet<int> _usedUnits = [];
    private readonly Answers<Duration> _hold = new();
    private readonly Answers<int> _reps = new();
    private readonly Answers<int> _sets = new();
    private readonly Answers<Duration> _restBetweenReps = new();
    private readonly Answers<Duration> _restBetweenSets = new();
    private string? _held;
    private string? _repeated;

    private DoseWords(string text)
    {
        _text = text;
        _all = Lexer.Of(text);
        _clauses = new Clauses(_all);
        foreach (Quantity quantity in Quantities.Find(_all))
        {
            if (quantity.IsTime)
                AddTime(quantity);
            else
                AddCount(quantity);
        }

        for (int at = 0; at < _all.Count; at++)
            AddWord(at);
    }

    public static DoseWords Nothing { get; } = new("");

    public Reading<Duration> Hold => _hold.ToReading();

    public Reading<int> Reps => _reps.ToReading();

    public Reading<int> Sets => _sets.ToReading();

    public Reading<Duration> RestBetweenReps => _restBetweenReps.ToReading();

    public Reading<Duration> RestBetweenSets => _restBetweenSets.ToReading();

    /// <summary>The style that the dose tells: what is held is static, what is only repeated moves.</summary>
    public Reading<StretchStyle> Style
        => _held is { } held ? Reading<StretchStyle>.From(StretchStyle.Static, held)
            : _repeated is { } repeated ? Reading<StretchStyle>.From(StretchStyle.Mobility, repeated)
            : Reading<StretchStyle>.Nothing;

    public static DoseWords Of(string text) => new(text);

    private void AddTime(Quantity time)
    {
        (TimeRole role, int from, int next) = _clauses.RoleOf(time);
        string words = Words(from, next);
        bool isCertain = !time.IsDoubtful && !_clauses.IsLimit(time);
        switch (role)
        {
            case TimeRole.Hold:
                _held ??= words;
                _hold.Add(Time(time), words, isCertain);
                break;
            case TimeRole.Alone when !_clauses.IsDynamic && isCertain:
                _held ??= words;
                _hold.Add(Time(time), words, true);
                break;
            case TimeRole.Rest:
                AddRest(time, words, isCertain);
                break;
            case TimeRole.Other:
                break;
            default:
                _hold.Doubt(words);
                break;
        }
    }

    private void AddRest(Quantity time, string words, bool isCertain)
    {
        int end = time.Next;
        while (end < _all.Count && _all[end].Kind != LexemeKind.Stop && end < time.Next + 8)
            end++;
        for (int at = _clauses.SentenceStart(time.First); at + 1 < end; at++)
        {
            if (_clauses.Word(at) is not "between")
                continue;
            string? what = _clauses.Word(at + 1) is "each" or "the" or "every" ? _clauses.Word(at + 2) : _clauses.Word(at + 1);
            if (what is "set" or "sets" or "rounds")
                _restBetweenSets.Add(Time(time), words, isCertain);
            else if (what is "rep" or "reps" or "repetition" or "repetitions")
                _restBetweenReps.Add(Time(time), words, isCertain);
        }
    }

    private void AddCount(Quantity count)
    {
        string? label = Label(count.First);
        int unit = count.Next < _all.Count && _all[count.Next].Is("-") ? count.Next + 1 : count.Next;
        bool isMore = _clauses.Word(unit) is "more" or "additional" or "extra";
        if (isMore || CountUnits.IsAdjective(_clauses.Word(unit)))
            unit++;
        bool isCertain = !count.IsDoubtful && !isMore && count.Low >= 1 && count.Low == decimal.Truncate(count.Low) && !IsUnsure(count);
        if (label is not null)
        {
            Add(label == "set" ? _sets : _reps, count, Words(_labelAt, count.Next), isCertain);
            return;
        }

        string words = Words(count.First, Math.Min(unit + 1, _all.Count));
        switch (CountUnits.Of(_all, unit))
        {
            case CountUnit.Reps:
                _usedUnits.Add(unit);
                if (!IsDefinition(count))
                    Add(_reps, count, AfterSets(count.First) is { } from ? Words(from, unit + 1) : words, isCertain);
                break;
            case CountUnit.Sets:
                _usedUnits.Add(unit);
                Add(_sets, count, words, isCertain);
                break;
            case CountUnit.Times:
                AddTimes(count, unit, words, isCertain);
                break;
            case CountUnit.Breaths when _clauses.RoleOf(count).Role == TimeRole.Hold:
                (TimeRole _, int from2, int _) = _clauses.RoleOf(count);
                _held ??= Words(from2, unit + 1);
                _hold.Doubt(Words(from2, unit + 1));
                break;
            case CountUnit.Movements:
                _repeated ??= words;
                _reps.Doubt(words);
                break;
            case CountUnit.None:
                AddBare(count, isCertain);
                break;
        }
    }

    /// <summary>"sets of ten", "10 each side"; and a hold for a number of nobody knows what.</summary>
    private void AddBare(Quantity count, bool isCertain)
    {
        if (AfterSets(count.First) is { } from && IsBorder(count.Next))
        {
            Add(_reps, count, Words(from, count.Next), isCertain);
        }
        else if (SideWords.IsEach(_all, count.Next) && (count.First == 0 || IsBorder(count.First - 1) || _clauses.Word(count.First - 1) is "do" or "perform" or "complete" or "repeat" or "x"))
        {
            Add(_reps, count, Words(count.First, Math.Min(count.Next + 2, _all.Count)), isCertain);
        }
        else if (_clauses.Word(count.First - 1) is "x" && count.First - 1 is var x && (x == 0 || !(_all[x - 1].Kind == LexemeKind.Number || Numbers.Begins(_all, x - 1))) && IsBorder(count.Next))
        {
            Add(_reps, count, Words(x, count.Next), isCertain);
        }
        else if (_clauses.Word(count.First - 1) is "for" or "of" && IsBorder(count.Next) && _clauses.RoleOf(count) is { Role: TimeRole.Hold } held)
        {
            _held ??= Words(held.From, count.Next);
            _hold.Doubt(Words(held.From, count.Next));
        }
        else if (_clauses.Word(count.First - 1) is "do" or "perform" or "complete" && IsBorder(count.Next))
        {
            _reps.Doubt(Words(count.First - 1, count.Next));
        }
    }

    /// <summary>"5-10 times" and "3x", but not "3 times a day", "3 times as far"; and "3 x 10", "3 x 30 s".</summary>
    private void AddTimes(Quantity count, int unit, string words, bool isCertain)
    {
        int after = unit + 1;
        if (_clauses.Word(unit) == "x" && Quantities.Read(_all, after) is { } second)
        {
            bool isThird = !second.IsTime && _clauses.Word(second.Next) == "x" && Quantities.Read(_all, second.Next + 1) is { IsTime: true };
            CountUnit of = CountUnits.Of(_all, second.Next);
            string both = Words(count.First, second.Next);
            if (second.IsTime)
                Add(_reps, count, both, isCertain);
            else if (of == CountUnit.Sets)
                Add(_reps, count, both, isCertain);
            else if (isThird || of is CountUnit.None or CountUnit.Reps)
                AddSetsOfReps(count, second, both, isCertain, of == CountUnit.Reps || isThird);
            else
                _reps.Doubt(both);
            return;
        }

        _usedUnits.Add(unit);
        bool isDose = IsBorder(after) || SideWords.IsEach(_all, after) || _clauses.Word(after) is "and" or "then" or "before" or "slowly" or "gently"
            || (_clauses.Word(after) is "on" or "with" or "for" && _clauses.Word(after + 1) is "the" or "your" or "both" or "one" && !IsFrequency(after + 2));
        isDose &= !IsFrequency(after) && !IsFrequency(after + 1) && !(_clauses.Word(count.First - 1) is "daily" or "day" or "week" or "weekly");
        Add(_reps, count, words, isCertain && isDose);
    }

    private void AddSetsOfReps(Quantity sets, Quantity reps, string words, bool isCertain, bool repsAreCounted)
    {
        Add(_sets, sets, words, isCertain);
        if (!repsAreCounted)
            Add(_reps, reps, words, isCertain && !reps.IsDoubtful && reps.Low >= 1);
    }

    /// <summary>"twice", and words that leave the number of reps open.</summary>
    private void AddWord(int at)
    {
        string? word = _clauses.Word(at);
        if (word is "twice" or "thrice")
        {
            var count = new Quantity(false, word == "twice" ? 2 : 3, word == "twice" ? 2 : 3, at, at + 1, _clauses.Word(at - 1) is "or" or "than");
            AddTimes(count, at, word, !count.IsDoubtful && !IsUnsure(count));
        }
        else if (word is "amrap" or "failure" || (word == "as" && _clauses.Word(at + 1) == "many"))
        {
            _repeated ??= Words(at, Math.Min(at + 2, _all.Count));
            _reps.Doubt(Words(at, Math.Min(at + 2, _all.Count)));
        }
    }

    private void Add(Answers<int> to, Quantity count, string words, bool isCertain)
    {
        bool isReps = ReferenceEquals(to, _reps);
        if (isReps && isCertain)
            _repeated ??= words;
        to.Add(count.Low is >= 0 and <= 1_000_000 ? (int)count.Low : 0, words, isCertain);
    }

    private bool IsUnsure(Quantity count)
    {
        int start = _clauses.SentenceStart(count.First);
        return _clauses.IsLimit(count) || _clauses.IsLater(start, count.First) || _clauses.IsNegated(count.First, start);
    }

    /// <summary>"One circle equals 1 repetition" says what a rep is.</summary>
    private bool IsDefinition(Quantity count)
        => _clauses.Word(count.First - 1) is "equals" or "is" or "as" or "makes" || (count.First > 0 && _all[count.First - 1].Is("="))
            || (count.Low == 1 && _clauses.Word(count.First - 1) is "completes" or "complete");

    /// <summary>Where "sets of" before a number begins; null if it is not there.</summary>
    private int? AfterSets(int at) => _clauses.Word(at - 1) == "of" && _clauses.Word(at - 2) is "sets" or "set" ? at - 2 : null;

    private bool IsFrequency(int at)
    {
        while (at < _all.Count && _all[at].Text is "," or "(" or "/" or "-")
            at++;
        return _clauses.Word(at) is "daily" or "weekly" or "hourly" or "monthly" or "nightly" or "day" or "days" or "week" or "hour" or "morning" or "evening" or "night" or "month" or "workday" or "hours"
            || (_clauses.Word(at) is "a" or "per" or "each" or "every" or "the" or "this" or "in" or "during" && at + 1 < _all.Count
                && _clauses.Word(at + 1) is "day" or "week" or "hour" or "morning" or "evening" or "night" or "month" or "session" or "other" or "few" or "workday" or "afternoon" or "minute" or "two" or "couple");
    }

    private bool IsBorder(int at)
        => at < 0 || at >= _all.Count || _all[at].Kind == LexemeKind.Stop || _all[at].Text is "," or ")" or "(" or ":" or "" || _clauses.Word(at) is "and" or "then";

    private int _labelAt;

    /// <summary>"Reps: 10", "sets 3": <c>rep</c> or <c>set</c>; null if no such word stands before a number.</summary>
    private string? Label(int first)
    {
        bool isMarked = first > 1 && _all[first - 1].Text is ":" or "=" or "-" && !(_all[first - 1].Text == "-" && _all[first - 1].Touches(_all[first]));
        _labelAt = isMarked ? first - 2 : first - 1;
        string? word = _clauses.Word(_labelAt);
        if (word is null || _usedUnits.Contains(_labelAt))
            return null;
        return word is "reps" or "repetitions" or "rep" ? "rep" : word is "sets" or "set" ? "set" : null;
    }

    private string Words(int from, int next)
    {
        int end = _all[Math.Min(next, _all.Count) - 1].End;
        return _text.Substring(_all[from].Start, end - _all[from].Start);
    }

    private static Duration Time(Quantity time)
        => time.Low <= (decimal)Dose.MaxTime.TotalSeconds * 2 ? Duration.FromNanoseconds((long)(time.Low * NodaConstants.NanosecondsPerSecond)) : Dose.MaxTime * 2;
}

namespace StretchKit.Recurrence;

/// <summary>The list of a BY part: numbers that count from the start (1 is the first) or from the end (-1 is the last).</summary>
internal struct NumberSet
{
    /// <summary>The largest magnitude that a part has: the days of a leap year.</summary>
    public const int Largest = 366;

    private DaySet _fromStart;
    private DaySet _fromEnd;

    public readonly bool IsEmpty => _fromStart.IsEmpty && _fromEnd.IsEmpty;

    public void Add(int number)
    {
        if (number > 0)
            _fromStart.Add(number);
        else
            _fromEnd.Add(-number);
    }

    /// <summary>Whether the number itself is in the list.</summary>
    public readonly bool Lists(int number) => number > 0 ? _fromStart.Contains(number) : _fromEnd.Contains(-number);

    /// <summary>Whether the list names the element at a position (from 1) of so many, from either end.</summary>
    public readonly bool Names(int position, int total)
        => _fromStart.Contains(position) || _fromEnd.Contains(total + 1 - position);

    /// <summary>The elements of a set whose position in it the list names (BYSETPOS); all of them where the list is empty.</summary>
    public readonly DaySet Select(in DaySet days)
    {
        if (IsEmpty)
            return days;
        var selected = default(DaySet);
        int total = days.Count;
        int position = 0;
        for (int day = days.From(0); day >= 0; day = days.From(day + 1))
        {
            if (Names(++position, total))
                selected.Add(day);
        }

        return selected;
    }
}

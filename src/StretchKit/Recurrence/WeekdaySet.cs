using NodaTime;

namespace StretchKit.Recurrence;

/// <summary>The list of BYDAY: weekdays (1 Monday to 7 Sunday), each of them every time or by its ordinals.</summary>
internal sealed class WeekdaySet
{
    public const int LargestOrdinal = 53;

    private readonly NumberSet[] _ordinals = new NumberSet[8];
    private uint _every;

    public bool IsEmpty { get; private set; } = true;

    public bool HasOrdinals { get; private set; }

    /// <summary>Every day of one weekday.</summary>
    public static WeekdaySet Of(IsoDayOfWeek weekday)
    {
        var set = new WeekdaySet();
        set.Add((int)weekday, 0);
        return set;
    }

    /// <summary>Adds a weekday, with the ordinal 0 for every one of them.</summary>
    public void Add(int weekday, int ordinal)
    {
        IsEmpty = false;
        if (ordinal == 0)
        {
            _every |= 1u << weekday;
            return;
        }

        HasOrdinals = true;
        _ordinals[weekday].Add(ordinal);
    }

    public bool ListsEvery(int weekday) => (_every >> weekday & 1) != 0;

    public bool Lists(int weekday, int ordinal) => _ordinals[weekday].Lists(ordinal);

    /// <summary>Whether the list names a day by its weekday, at a place (from 0) in a month or year of so many days.</summary>
    public bool Names(int weekday, int place, int days)
    {
        if (ListsEvery(weekday))
            return true;
        if (!HasOrdinals)
            return false;
        int ordinal = (place / 7) + 1;
        return _ordinals[weekday].Names(ordinal, ordinal + ((days - 1 - place) / 7));
    }
}

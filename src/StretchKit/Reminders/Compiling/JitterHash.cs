using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>
/// The fixed amount by which an occurrence is moved later. It is the 64-bit FNV-1a hash of the UTF-8 text
/// <c>plan-id/occurrence-name</c>, put through the finalizer of MurmurHash3, modulo the number of choices: the same on every machine
/// and in every version, and different for occurrences next to each other.
/// </summary>
internal static class JitterHash
{
    private const ulong OffsetBasis = 14_695_981_039_346_656_037;

    private const ulong Prime = 1_099_511_628_211;

    /// <summary>The hash so far: of the plan, the rule and the slashes after them.</summary>
    public static ulong Seed(string planId, string ruleId)
        => Add(Add(Add(Add(OffsetBasis, planId), '/'), ruleId), '/');

    /// <summary>The hash so far: of the day too, and the slash after it.</summary>
    public static ulong OnDay(ulong seed, int day)
    {
        (int year, int month) = Civil.MonthOf(day);
        int dayOfMonth = day - Civil.DayOf(year, month, 1) + 1;
        ulong hash = AddTwo(AddTwo(seed, year / 100), year % 100);
        hash = AddTwo(Add(hash, '-'), month);
        return Add(AddTwo(Add(hash, '-'), dayOfMonth), '/');
    }

    /// <summary>Whole seconds from 0 to <paramref name="most"/>, both inclusive.</summary>
    public static long Seconds(ulong onDay, Slot slot, long most)
    {
        ulong hash = unchecked(Stir(AddSlot(onDay, slot)) * 0xff51afd7ed558ccd);
        hash = unchecked(Stir(hash) * 0xc4ceb9fe1a85ec53);
        return (long)(Stir(hash) % ((ulong)most + 1));
    }

    private static ulong Stir(ulong hash) => hash ^ (hash >> 33);

    private static ulong Add(ulong hash, char c) => unchecked((hash ^ c) * Prime);

    private static ulong Add(ulong hash, string ascii)
    {
        foreach (char c in ascii)
            hash = Add(hash, c);
        return hash;
    }

    private static ulong AddSlot(ulong hash, Slot slot) => slot.Kind switch
    {
        SlotKind.Time => AddTime(hash, (int)(slot.Ticks / Axis.Second)),
        SlotKind.Elapsed => AddElapsed(hash, slot.Ticks),
        _ => Add(hash, slot.ToString()),
    };

    private static ulong AddTime(ulong hash, int seconds)
    {
        hash = AddTwo(hash, seconds / 3600);
        hash = AddTwo(Add(hash, ':'), seconds / 60 % 60);
        return seconds % 60 == 0 ? hash : AddTwo(Add(hash, ':'), seconds % 60);
    }

    /// <summary>As <c>IsoDuration</c> writes it, digit by digit, so that the engine allocates nothing.</summary>
    private static ulong AddElapsed(ulong hash, long ticks)
    {
        if (ticks == 0 || ticks % Axis.Second != 0)
            return Add(hash, Slot.OfElapsed(ticks).ToString());
        long seconds = ticks / Axis.Second;
        hash = AddUnit(Add(hash, 'P'), seconds / 86_400, 'D');
        if (seconds % 86_400 > 0)
            hash = Add(hash, 'T');
        hash = AddUnit(hash, seconds / 3600 % 24, 'H');
        hash = AddUnit(hash, seconds / 60 % 60, 'M');
        return AddUnit(hash, seconds % 60, 'S');
    }

    private static ulong AddUnit(ulong hash, long number, char designator)
    {
        if (number == 0)
            return hash;
        if (number >= 10)
            hash = Add(hash, (char)('0' + (number / 10)));
        return Add(Add(hash, (char)('0' + (number % 10))), designator);
    }

    private static ulong AddTwo(ulong hash, int number) => Add(Add(hash, (char)('0' + (number / 10))), (char)('0' + (number % 10)));
}

namespace StretchKit.Json;

/// <summary>Reads a list of weekdays.</summary>
internal static class DaysReader
{
    public static DaysOfWeek? Read(Walk walk)
    {
        int errors = walk.Errors;
        ValueList<DaysOfWeek>? list = walk.Set(
            w => w.Choice(Vocabularies.Weekdays),
            Vocabularies.Weekdays.WordOf,
            ListValues.Most);
        if (walk.Errors != errors)
            return null;
        DaysOfWeek days = DaysOfWeek.None;
        foreach (DaysOfWeek day in list!)
            days |= day;
        return days;
    }
}

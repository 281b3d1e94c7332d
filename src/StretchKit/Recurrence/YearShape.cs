namespace StretchKit.Recurrence;

/// <summary>
/// Every year has the shape of one of the 28 years from 2001 to 2028: the same weekday on its first day, and the same one leap
/// (itself, the year before, the year after, or none).
/// </summary>
internal static class YearShape
{
    public const int Count = 28;

    private const int FirstModel = 2001;

    private static readonly int[] Models = FindModels();

    /// <summary>The place, from 0, of the year's shape.</summary>
    public static int Of(int year)
    {
        int leap = Civil.IsLeap(year) ? 0 : Civil.IsLeap(year - 1) ? 1 : Civil.IsLeap(year + 1) ? 2 : 3;
        return (leap * 7) + Civil.Weekday(Civil.FirstOfYear(year)) - 1;
    }

    /// <summary>A year of a shape.</summary>
    public static int Model(int shape) => Models[shape];

    private static int[] FindModels()
    {
        int[] models = new int[Count];
        for (int year = FirstModel; year < FirstModel + Count; year++)
            models[Of(year)] = year;
        return models;
    }
}

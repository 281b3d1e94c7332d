namespace StretchKit.Adherence;

/// <summary>The numbers of a day.</summary>
internal readonly record struct DayCounts(int Done, int Partial, int Missed, int ToCome, int Extra);

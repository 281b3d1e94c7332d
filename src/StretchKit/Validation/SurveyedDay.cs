namespace StretchKit.Validation;

/// <summary>A plan-day that was looked at.</summary>
/// <param name="Day">The number of the day.</param>
/// <param name="Kind">What the plan has on it.</param>
internal readonly record struct SurveyedDay(int Day, KindOfDay Kind);

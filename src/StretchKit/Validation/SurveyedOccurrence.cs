using StretchKit.Reminders;

namespace StretchKit.Validation;

/// <summary>What the stages made of one occurrence.</summary>
/// <param name="Rule">The index of its rule.</param>
/// <param name="Slot">Its name within rule and day.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Holder">What it gave way to; of no meaning if it did not.</param>
/// <param name="CanBeSnoozed">Whether the delay of its rule keeps it within the waking hours.</param>
internal readonly record struct SurveyedOccurrence(int Rule, Slot Slot, Fate Fate, (int Rule, Slot Slot) Holder, bool CanBeSnoozed);

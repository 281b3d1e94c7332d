namespace StretchKit.Reminders;

/// <summary>Something that reaches from one place on an axis to another, both inclusive.</summary>
internal interface ISpan
{
    long From { get; }

    long To { get; }
}

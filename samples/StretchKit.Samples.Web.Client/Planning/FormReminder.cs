namespace StretchKit.Samples.Web.Client.Planning;

/// <summary>One kind of reminder in the form, as text that is being typed.</summary>
public sealed class FormReminder
{
    public bool IsOn { get; set; }

    public string Routine { get; set; } = "";

    /// <summary>Minutes: after waking, before sleep, or from one break to the next.</summary>
    public string Minutes { get; set; } = "";

    /// <summary>Times of day, separated by commas.</summary>
    public string Times { get; set; } = "";

    public bool WorkdaysOnly { get; set; }
}

namespace StretchKit.Samples.Web.Client.Playing;

/// <summary>What a person may ask of a performance.</summary>
public enum Command
{
    /// <summary>Stops time, or lets it go on.</summary>
    Pause,

    /// <summary>Leaves this part for the next.</summary>
    Skip,

    /// <summary>Goes to the part before.</summary>
    Back,

    /// <summary>Begins the step again.</summary>
    RestartStep,

    /// <summary>Ends a movement at the person's own pace.</summary>
    Done,

    /// <summary>Ends it all.</summary>
    Stop,
}

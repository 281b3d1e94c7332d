namespace StretchKit;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>The document or value cannot be used as it is.</summary>
    Error,

    /// <summary>It can be used, and is probably not what was meant.</summary>
    Warning,

    /// <summary>It can be used as it is; published guidance would do it otherwise. Never blocks anything.</summary>
    Advice,
}

using System;
using Microsoft.Extensions.Logging;

namespace StretchKit.Hosting.Sqlite.Files;

/// <summary>The log entries of the store. An id never changes its meaning and is never used again.</summary>
internal static partial class StoreLog
{
    [LoggerMessage(1, LogLevel.Error, "The store of reminders {Path} is damaged. It was set aside as {Aside}, and an empty one is begun.", EventName = "StoreSetAside")]
    public static partial void SetAside(ILogger log, Exception damage, string path, string aside);
}

using System;
using System.IO;
using System.Threading.Tasks;
using StretchKit.Tests.Package;

namespace StretchKit.Tests.Browser;

/// <summary>The web sample as it is shipped, published once for all tests of a run.</summary>
internal static class PublishedSample
{
    private static readonly Lazy<Task<string>> Published = new(Publish);

    /// <summary>The folder that it was published to. STRETCHKIT_WEB names one that is there already, to save the time.</summary>
    public static Task<string> Folder() => Published.Value;

    private static async Task<string> Publish()
    {
        if (Environment.GetEnvironmentVariable("STRETCHKIT_WEB") is { Length: > 0 } there)
            return Path.GetFullPath(there);
        string folder = Path.Combine(Repository.Root, "artifacts", "published-web");
        await DotNet.Run(Repository.Root, "publish", Path.Combine("samples", "StretchKit.Samples.Web"), "-c", "Release", "-o", folder);
        return folder;
    }
}

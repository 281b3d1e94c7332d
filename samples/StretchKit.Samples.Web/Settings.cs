using System;
using System.ComponentModel.DataAnnotations;

namespace StretchKit.Samples.Web;

/// <summary>What can be set, in appsettings.json, on the command line (<c>--Data folder</c>) or in the environment (<c>Limits__PerMinute=1200</c>).</summary>
public sealed class Settings
{
    /// <summary>The folder of the data and of the keys that sign the cookies. Default: <c>StretchKit.Web</c> in the platform's folder for the data of applications.</summary>
    [Required]
    public string Data { get; set; } = System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "StretchKit.Web");

    /// <summary>After how many days without a visit all of a visitor is forgotten. Default 90; 1 or more.</summary>
    [Range(1, 3650)]
    public int ForgetAfterDays { get; set; } = 90;

    /// <summary>How much is taken of one visitor, and of one address.</summary>
    public Limits Limits { get; set; } = new();
}

/// <summary>How much the server takes. Beyond it the answer is 413 or 429.</summary>
public sealed class Limits
{
    /// <summary>Bytes of a request's body. Default 256 KiB.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int BodyBytes { get; set; } = 256 * 1024;

    /// <summary>Requests of a visitor in a minute. Default 600.</summary>
    [Range(1, int.MaxValue)]
    public int PerMinute { get; set; } = 600;

    /// <summary>Requests in a minute without a cookie, from one address: as many new visitors come from it at most. Default 60.</summary>
    [Range(1, int.MaxValue)]
    public int NewPerMinute { get; set; } = 60;

    /// <summary>Streams that a visitor may have open at once: one for each page. Default 8.</summary>
    [Range(1, 1000)]
    public int StreamsPerVisitor { get; set; } = 8;

    /// <summary>Streams of all visitors together. Default 20000.</summary>
    [Range(1, int.MaxValue)]
    public int Streams { get; set; } = 20_000;

    /// <summary>Seconds that a request may take, streams aside. Default 30.</summary>
    [Range(1, 3600)]
    public int RequestSeconds { get; set; } = 30;

    /// <summary>Sessions that are kept of a visitor's last 31 days. Default 500.</summary>
    [Range(1, int.MaxValue)]
    public int Sessions { get; set; } = 500;

    /// <summary>Events that are kept of a visitor's last 14 days before more are refused. Default 5000.</summary>
    [Range(1, int.MaxValue)]
    public int Events { get; set; } = 5000;
}

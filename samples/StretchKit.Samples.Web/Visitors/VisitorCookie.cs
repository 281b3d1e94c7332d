using System;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace StretchKit.Samples.Web.Visitors;

/// <summary>
/// The cookie that says who a visitor is: 128 random bits, encrypted and signed. A cookie that this server did not make counts as none.
/// Lax and not Strict, since with Strict a visitor who follows a link from elsewhere would come without it and be given another one.
/// </summary>
internal sealed class VisitorCookie(IDataProtectionProvider protection)
{
    public const string Name = "stretchkit-visitor";

    private readonly IDataProtector _protector = protection.CreateProtector("StretchKit.Samples.Web.Visitor");

    /// <summary>Reads who comes; a visitor without a cookie gets an id at once, and the cookie once the request has passed the limits.</summary>
    public void Read(HttpContext http)
    {
        Visitor visitor = http.RequestServices.GetRequiredService<Visitor>();
        string? known = http.Request.Cookies.TryGetValue(Name, out string? value) ? Opened(value) : null;
        visitor.CameBack = known is not null;
        visitor.Id = known ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    }

    /// <summary>Gives the cookie to a new visitor, and anew to one who opens a page, so that it lasts for 400 days after the last visit.</summary>
    public void Give(HttpContext http)
    {
        Visitor visitor = http.RequestServices.GetRequiredService<Visitor>();
        bool isPage = !http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
        if (http.GetEndpoint()?.Metadata.GetMetadata<AboutVisitor>() is null || (visitor.CameBack && !isPage))
            return;
        http.Response.Cookies.Append(Name, _protector.Protect(visitor.Id), Options(http));
    }

    public static void Take(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http));

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = "/",
        MaxAge = TimeSpan.FromDays(400),
        IsEssential = true,
    };

    private string? Opened(string value)
    {
        try
        {
            return _protector.Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

internal static class VisitorMiddleware
{
    public static void UseVisitor(this IApplicationBuilder app)
        => app.Use((HttpContext http, RequestDelegate next) =>
        {
            http.RequestServices.GetRequiredService<VisitorCookie>().Read(http);
            return next(http);
        });

    public static void UseVisitorCookie(this IApplicationBuilder app)
        => app.Use((HttpContext http, RequestDelegate next) =>
        {
            http.RequestServices.GetRequiredService<VisitorCookie>().Give(http);
            return next(http);
        });
}

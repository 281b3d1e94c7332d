using System;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace StretchKit.Samples.Web.Protection;

/// <summary>
/// What browsers may do with an answer. Scripts and styles come from this server alone, none from within a page, save the import map, which carries the
/// answer's nonce; WebAssembly may be compiled; pictures may be written into an address.
/// </summary>
internal static class SecurityHeaders
{
    private static readonly object NonceKey = new();

    public static void UseSecurityHeaders(this IApplicationBuilder app)
        => app.Use((HttpContext http, RequestDelegate next) =>
        {
            string nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            http.Items[NonceKey] = nonce;
            IHeaderDictionary headers = http.Response.Headers;
            headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; media-src 'self' data:; "
                + "connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
            return next(http);
        });

    /// <summary>What a script that stands in the page must carry.</summary>
    public static string Nonce(this HttpContext http) => (string)http.Items[NonceKey]!;
}

using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using StretchKit.Samples.Web.Api;

namespace StretchKit.Samples.Web.Protection;

/// <summary>
/// Refuses what another site's page sends to the API. Browsers say where a request comes from, in Sec-Fetch-Site or else in Origin, and pages cannot change that;
/// programs that are no browsers say neither, and have nobody's cookie.
/// </summary>
internal static class SameSiteOnly
{
    public static void UseSameSiteOnly(this IApplicationBuilder app)
        => app.Use((HttpContext http, RequestDelegate next) =>
            http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && IsFromElsewhere(http.Request)
                ? Problems.Of(StatusCodes.Status403Forbidden, "The request comes from another site.").ExecuteAsync(http)
                : next(http));

    private static bool IsFromElsewhere(HttpRequest request)
    {
        string fetchSite = request.Headers["Sec-Fetch-Site"].ToString();
        string origin = request.Headers.Origin.ToString();
        return fetchSite is not ("" or "same-origin" or "none")
            || (origin != "" && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}

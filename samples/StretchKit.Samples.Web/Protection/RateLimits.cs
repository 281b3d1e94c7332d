using System;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Samples.Web.Api;
using StretchKit.Samples.Web.Visitors;

namespace StretchKit.Samples.Web.Protection;

/// <summary>How many requests are taken in a minute: of a visitor, and of all who bring no cookie from one address. Files are not counted.</summary>
internal static class RateLimits
{
    public static void AddRateLimits(this IServiceCollection services, Limits limits)
        => services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            {
                if (http.GetEndpoint()?.Metadata.GetMetadata<Counted>() is null)
                    return RateLimitPartition.GetNoLimiter("");
                Visitor visitor = http.RequestServices.GetRequiredService<Visitor>();
                return visitor.CameBack
                    ? RateLimitPartition.GetFixedWindowLimiter(visitor.Id, _ => PerMinute(limits.PerMinute))
                    : RateLimitPartition.GetFixedWindowLimiter($"from {http.Connection.RemoteIpAddress}", _ => PerMinute(limits.NewPerMinute));
            });
            options.OnRejected = async (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                await Problems.Of(StatusCodes.Status429TooManyRequests, "Too many requests in this minute.").ExecuteAsync(rejected.HttpContext);
            };
        });

    private static FixedWindowRateLimiterOptions PerMinute(int requests) => new() { PermitLimit = requests, Window = TimeSpan.FromMinutes(1) };
}

/// <summary>Marks an endpoint whose requests count: pages and the API.</summary>
internal sealed class Counted;

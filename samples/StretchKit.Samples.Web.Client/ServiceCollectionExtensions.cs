using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StretchKit.Samples.Web.Client.Browsing;
using StretchKit.Samples.Web.Client.Data;
using StretchKit.Samples.Web.Client.Days;

namespace StretchKit.Samples.Web.Client;

/// <summary>What the pages need, in the browser and while the server draws them.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the services of the pages, but for <see cref="IMyData"/>.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddScoped<Browser>().AddScoped<Preferences>().AddScoped<Outbox>().AddScoped<Reminded>().AddScoped<FirstPlan>();
    }
}

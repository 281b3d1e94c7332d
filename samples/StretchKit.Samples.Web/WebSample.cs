using System;
using System.IO;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StretchKit.Samples.Web.Api;
using StretchKit.Samples.Web.Client;
using StretchKit.Samples.Web.Client.Data;
using StretchKit.Samples.Web.Components;
using StretchKit.Samples.Web.Protection;
using StretchKit.Samples.Web.Reminders;
using StretchKit.Samples.Web.Visitors;

namespace StretchKit.Samples.Web;

/// <summary>The application: its services, and the way of a request through it.</summary>
public static class WebSample
{
    /// <summary>Puts it together.</summary>
    /// <param name="options">Arguments, folder and environment.</param>
    /// <param name="change">Changes services before it is built; null changes nothing.</param>
    public static WebApplication Build(WebApplicationOptions options, Action<WebApplicationBuilder>? change = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(options);
        builder.WebHost.UseStaticWebAssets();
        AddServices(builder);
        change?.Invoke(builder);
        WebApplication app = builder.Build();
        Route(app);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddOptions<Settings>().Bind(builder.Configuration).ValidateDataAnnotations().ValidateOnStart();
        Settings settings = builder.Configuration.Get<Settings>() ?? new Settings();
        string data = Directory.CreateDirectory(settings.Data).FullName;
        if (!builder.Environment.IsDevelopment())
            builder.Logging.AddJsonConsole();

        services.AddStretchReminders<PageSink>(o => o.CheckEvery = TimeSpan.FromSeconds(5));
        services.AddSqliteReminderStore(Path.Combine(data, "reminders.db"));
        services.AddHealthChecks().AddStretchReminders();
        services.AddSingleton<OpenPages>().AddSingleton<Visits>().AddHostedService<ForgetVisitors>().AddMemoryCache();

        services.AddDataProtection().SetApplicationName("StretchKit.Samples.Web").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, "keys")));
        services.AddSingleton<VisitorCookie>().AddScoped<Visitor>().AddScoped<VisitorData>().AddScoped<IMyData, MyDataOnServer>();

        services.AddRazorComponents().AddInteractiveWebAssemblyComponents();
        services.AddPages();
        services.AddOpenApi();
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.AddRequestTimeouts(o => o.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(settings.Limits.RequestSeconds) });
        services.AddRateLimits(settings.Limits);
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = settings.Limits.BodyBytes;
        });
    }

    private static void Route(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseWhen(http => !IsApi(http), pages => pages.UseStatusCodePagesWithReExecute("/not-found"));
        app.UseRouting();
        app.UseSameSiteOnly();
        app.UseVisitor();
        app.UseRateLimiter();
        app.UseVisitorCookie();
        app.UseRequestTimeouts();
        app.UseAntiforgery();

        app.MapStaticAssets();
        app.MapHealthChecks("/health");
        app.MapOpenApi();
        RouteGroupBuilder api = app.MapGroup("/api").WithMetadata(new Counted()).ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapCatalogue();
        api.MapVisitor();
        app.MapRazorComponents<App>().AddInteractiveWebAssemblyRenderMode().AddAdditionalAssemblies(typeof(Routes).Assembly)
            .WithMetadata(new Counted(), new AboutVisitor());
    }

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}

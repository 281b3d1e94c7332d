using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using StretchKit;
using StretchKit.Samples.Web;
using StretchKit.Samples.Web.Client;
using StretchKit.Samples.Web.Client.Data;
using StretchKit.Samples.Web.Components;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveWebAssemblyComponents();
builder.Services.AddPages();
builder.Services.AddOpenApi();
builder.Services.AddScoped<IMyData, MyDataOnServer>();

WebApplication app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapOpenApi();
app.MapGet("/api/plan", () => TypedResults.Content(Catalog.Writer.Write(Catalog.BackReliefDay with { Zone = DateTimeZone.Utc }), "application/json"));
app.MapGet("/api/state", () => TypedResults.Content("""{"schemaVersion":1,"events":[]}""", "application/json"));
app.MapGet("/api/sessions", () => TypedResults.Content("[]", "application/json"));
app.MapRazorComponents<App>().AddInteractiveWebAssemblyRenderMode().AddAdditionalAssemblies(typeof(Routes).Assembly);
app.Run();

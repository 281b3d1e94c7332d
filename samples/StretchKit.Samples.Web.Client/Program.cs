using System;
using System.Net.Http;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Samples.Web.Client;
using StretchKit.Samples.Web.Client.Data;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.Services.AddSingleton(new HttpClient { BaseAddress = new Uri(builder.HostEnvironment.BaseAddress) });
builder.Services.AddScoped<IMyData, MyDataOverHttp>();
builder.Services.AddPages();
await builder.Build().RunAsync();

using Microsoft.AspNetCore.Builder;
using StretchKit.Samples.Web;

WebSample.Build(new WebApplicationOptions { Args = args }).Run();

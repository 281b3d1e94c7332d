using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace StretchKit.Tests.Web;

/// <summary>Somebody with a browser of their own, which keeps the cookie.</summary>
internal sealed class Visitor : IDisposable
{
    public const string CookieName = "stretchkit-visitor";

    private readonly CookieContainer _cookies = new();
    private readonly Uri _address;

    public Visitor(Uri address, string? cookie)
    {
        _address = address;
        if (cookie is not null)
            _cookies.Add(address, new Cookie(CookieName, cookie));
        Http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public string? Cookie => _cookies.GetCookies(_address)[CookieName]?.Value;

    public async Task<string> GetAsync(string path)
    {
        using HttpResponseMessage answer = await SendAsync(HttpMethod.Get, path);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, Json(json));

    public Task<HttpResponseMessage> PostAsync(string path, string json) => SendAsync(HttpMethod.Post, path, Json(json));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach ((string name, string value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public static async Task<JsonObject> ProblemAsync(HttpResponseMessage answer)
    {
        string body = await answer.Content.ReadAsStringAsync();
        return answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? JsonNode.Parse(body)!.AsObject()
            : throw new InvalidOperationException($"{(int)answer.StatusCode} is no problem details: {body}");
    }

    public void Dispose() => Http.Dispose();
}

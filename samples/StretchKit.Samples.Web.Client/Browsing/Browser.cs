using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace StretchKit.Samples.Web.Client.Browsing;

/// <summary>What only the browser can do, by the modules in wwwroot/js. Before <see cref="LoadAsync"/>, and while the server draws a page, nothing is kept and nothing is heard.</summary>
public sealed class Browser(IJSRuntime runtime)
{
    private IJSInProcessObjectReference? _module;
    private Task? _loading;

    /// <summary>Loads the modules, once; to be called after the first render.</summary>
    public Task LoadAsync() => _loading ??= Load();

    public bool IsOnline => _module?.Invoke<bool>("isOnline") ?? true;

    /// <summary>The language that the person's browser is set to, such as <c>de-AT</c>; null before it is loaded.</summary>
    public string? Language => _module?.Invoke<string>("language");

    /// <summary>What is kept here under a key; null where there is nothing.</summary>
    public string? Read(string key) => _module?.Invoke<string?>("read", key);

    /// <summary>Keeps something here.</summary>
    /// <returns>Whether it could be kept.</returns>
    public bool Write(string key, string value) => _module?.Invoke<bool>("write", key, value) ?? false;

    public void Forget(string key) => _module?.InvokeVoid("forget", key);

    public void Say(string text, string language, bool yields) => _module?.InvokeVoid("say", text, language, yields);

    public void Hush() => _module?.InvokeVoid("hush");

    public void Sound(string name) => _module?.InvokeVoid("sound", name);

    /// <summary>Asks the browser to let sound through; to be called while the person's press is handled.</summary>
    public void AllowSound() => _module?.InvokeVoid("allowSound");

    public void KeepAwake() => _module?.InvokeVoid("keepAwake");

    public void LetSleep() => _module?.InvokeVoid("letSleep");

    public void Show(ElementReference element) => _module?.InvokeVoid("show", element);

    /// <summary>Calls <c>Press</c> of a page with each of some keys.</summary>
    /// <returns>What ends it by its <c>stop</c>; null before it is loaded.</returns>
    public IJSInProcessObjectReference? ListenForKeys<T>(DotNetObjectReference<T> page, string[] keys)
        where T : class
        => _module?.Invoke<IJSInProcessObjectReference>("listenForKeys", page, keys);

    /// <summary>Calls <c>Returned</c> whenever the network is there again.</summary>
    public void ListenForReturn<T>(DotNetObjectReference<T> listener)
        where T : class
        => _module?.InvokeVoid("listenForReturn", listener);

    private async Task Load() => _module = await runtime.InvokeAsync<IJSInProcessObjectReference>("import", "./js/browser.js");
}

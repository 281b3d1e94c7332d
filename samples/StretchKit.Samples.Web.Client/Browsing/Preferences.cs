using System;
using System.Linq;

namespace StretchKit.Samples.Web.Client.Browsing;

/// <summary>What the person chose for this browser.</summary>
public sealed class Preferences(Browser browser)
{
    public static readonly (string Code, string Name)[] Languages = [("en", "English"), ("de", "Deutsch"), ("es", "Español")];

    public event Action? Changed;

    /// <summary>The language of stretches and cues: chosen, or else the browser's where the library speaks it, or English.</summary>
    public string Language { get; private set; } = "en";

    public bool Sound { get; private set; } = true;

    public bool Voice { get; private set; } = true;

    /// <summary>Takes what is kept; to be called when the browser has been loaded.</summary>
    public void Read()
    {
        string wanted = browser.Read("stretchkit.language") ?? browser.Language ?? "en";
        Language = Languages.Select(l => l.Code).FirstOrDefault(code => wanted.Split('-')[0] == code) ?? "en";
        Sound = browser.Read("stretchkit.sound") != "off";
        Voice = browser.Read("stretchkit.voice") != "off";
        Changed?.Invoke();
    }

    public void Speak(string language) => Keep("language", Language = language);

    public void SwitchSound() => Keep("sound", (Sound = !Sound) ? "on" : "off");

    public void SwitchVoice() => Keep("voice", (Voice = !Voice) ? "on" : "off");

    private void Keep(string what, string value)
    {
        browser.Write($"stretchkit.{what}", value);
        Changed?.Invoke();
    }
}

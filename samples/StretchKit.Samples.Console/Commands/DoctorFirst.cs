using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play.View;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>When not to stretch but to have it looked at.</summary>
internal static class DoctorFirst
{
    /// <summary>Says so beneath what works a region that has red flags, and nothing beneath anything else.</summary>
    public static void Show(ValueList<RedFlagNotice> notices, string? language, Screen screen)
    {
        if (notices.Count == 0)
            return;
        screen.Line();
        screen.Heading(PlayWords.BeforeYouBegin.For(language));
        foreach (RedFlagNotice notice in notices)
        {
            screen.Indented(notice.Emergency.For(language));
            screen.Indented(notice.DoctorFirst.For(language));
        }

        screen.Indented(Catalog.GeneralAdvice.For(language));
    }
}

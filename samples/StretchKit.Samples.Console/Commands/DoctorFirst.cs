using System.Collections.Generic;
using System.Linq;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>When not to stretch a back but to have it looked at.</summary>
internal static class DoctorFirst
{
    private const string LowBack = "low-back";

    /// <summary>Says so beneath what works the back, and nothing beneath anything else.</summary>
    public static void Show(IEnumerable<Stretch> stretches, string? language, Screen screen)
    {
        if (!stretches.Any(s => s.Targets.Contains(LowBack)))
            return;
        screen.Line();
        screen.Heading("Before you begin");
        screen.Indented(Catalog.RedFlags.For(language));
    }
}

using StretchKit.Playback;

namespace StretchKit.Samples.Web.Client.Playing;

/// <summary>The tone of a cue, by its name in js/sound.js.</summary>
public static class CueSound
{
    public static string Of(CueKind kind) => kind switch
    {
        CueKind.Countdown => "count",
        CueKind.Hold or CueKind.Move => "begin",
        CueKind.Halfway => "half",
        CueKind.Done => "done",
        _ => "change",
    };
}

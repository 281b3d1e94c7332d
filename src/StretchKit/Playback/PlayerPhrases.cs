using System;
using static StretchKit.Internal.Phrases;

namespace StretchKit.Playback;

/// <summary>The words of frames, cues and refusals. What stands in braces is filled in.</summary>
internal static class PlayerPhrases
{
    public static readonly Text GetReady = Words("Get ready", "Bereit machen", "Prepárate");
    public static readonly Text Hold = Words("Hold", "Halten", "Mantén");
    public static readonly Text Move = Words("Move", "Bewegen", "Muévete");
    public static readonly Text SwitchSides = Words("Switch sides", "Seite wechseln", "Cambia de lado");
    public static readonly Text Rest = Words("Rest", "Pause", "Descansa");
    public static readonly Text Next = Words("Next", "Danach", "Después");
    public static readonly Text Halfway = Words("Halfway", "Halbzeit", "Vas por la mitad");
    public static readonly Text Done = Words("Done", "Fertig", "Terminado");
    public static readonly Text Stopped = Words("Stopped", "Abgebrochen", "Detenido");
    public static readonly Text Paused = Words("Paused: {what}", "Pausiert: {what}", "En pausa: {what}");

    public static readonly Text Set = Words("set {n} of {of}", "Satz {n} von {of}", "serie {n} de {of}");
    public static readonly Text Rep = Words("rep {n} of {of}", "Wiederholung {n} von {of}", "repetición {n} de {of}");
    public static readonly Text OneRep = Words("1 repetition", "1 Wiederholung", "1 repetición");
    public static readonly Text Reps = Words("{n} repetitions", "{n} Wiederholungen", "{n} repeticiones");
    public static readonly Text OwnPace = Words("at your own pace", "im eigenen Tempo", "a tu ritmo");

    private static readonly Text Left = Words("left", "links", "izquierda");
    private static readonly Text Right = Words("right", "rechts", "derecha");
    private static readonly Text LeftSide = Words("left side", "linke Seite", "lado izquierdo");
    private static readonly Text RightSide = Words("right side", "rechte Seite", "lado derecho");
    private static readonly Text One = Words("one", "eins", "uno");
    private static readonly Text Two = Words("two", "zwei", "dos");
    private static readonly Text Three = Words("three", "drei", "tres");

    /// <summary>A side as a screen shows it; null where it is both at once.</summary>
    public static Text? Shown(Side? side) => side switch { Side.Left => Left, Side.Right => Right, _ => null };

    /// <summary>A side as a voice says it; null where it is both at once.</summary>
    public static Text? Spoken(Side? side) => side switch { Side.Left => LeftSide, Side.Right => RightSide, _ => null };

    /// <summary>A number of the countdown as a voice says it.</summary>
    public static Text Spoken(int number) => number switch { 1 => One, 2 => Two, _ => Three };

    public static Text For(PlayerRefusalCode code) => code switch
    {
        PlayerRefusalCode.AlreadyPaused => Words(
            "It is paused already.", "Es ist schon pausiert.", "Ya está en pausa."),
        PlayerRefusalCode.NotPaused => Words(
            "It is not paused.", "Es ist nicht pausiert.", "No está en pausa."),
        PlayerRefusalCode.AtStart => Words(
            "This is the first part; there is nothing before it.",
            "Das ist der erste Abschnitt; davor ist nichts.",
            "Es la primera parte; no hay nada antes."),
        PlayerRefusalCode.NotOpen => Words(
            "This part ends by itself.", "Dieser Abschnitt endet von selbst.", "Esta parte termina por sí sola."),
        PlayerRefusalCode.Finished => Words(
            "The session is finished.", "Die Einheit ist zu Ende.", "La sesión ha terminado."),
        PlayerRefusalCode.Stopped => Words(
            "The session was stopped.", "Die Einheit wurde abgebrochen.", "La sesión se detuvo."),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };
}

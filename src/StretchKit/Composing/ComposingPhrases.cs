using System;
using System.Globalization;
using NodaTime;
using static StretchKit.Internal.Phrases;

namespace StretchKit.Composing;

/// <summary>The words about composing. What stands in braces is filled in.</summary>
internal static class ComposingPhrases
{
    public static readonly Text Name = Words("Stretching", "Dehnen", "Estiramientos");

    public static string For(CompositionRefusal refusal, string? language)
        => For(refusal.Code).For(language).Replace("{needed}", Seconds(refusal.Needed ?? Duration.Zero));

    /// <summary>Whole seconds, rounded up: less would not do.</summary>
    private static string Seconds(Duration time) => Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static Text For(CompositionRefusalCode code) => code switch
    {
        CompositionRefusalCode.NoStretches => Words(
            "There are no stretches to choose from.", "Es gibt keine Übungen zur Auswahl.", "No hay estiramientos entre los que elegir."),
        CompositionRefusalCode.NoTarget => Words(
            "No stretch works any of these regions.",
            "Für diese Körperbereiche gibt es keine Übung.",
            "Ningún estiramiento trabaja ninguna de estas zonas."),
        CompositionRefusalCode.NoPosition => Words(
            "No stretch begins in any of these positions.",
            "Keine Übung beginnt in einer dieser Ausgangsstellungen.",
            "Ningún estiramiento empieza en ninguna de estas posiciones."),
        CompositionRefusalCode.NoEquipment => Words(
            "Every stretch needs equipment that is not at hand.",
            "Für jede passende Übung fehlt ein Hilfsmittel.",
            "Todos los estiramientos necesitan material que no está a mano."),
        CompositionRefusalCode.NoStyle => Words(
            "No stretch is of this style.", "Keine Übung ist von dieser Art.", "Ningún estiramiento es de este tipo."),
        CompositionRefusalCode.NoneAsShort => Words(
            "No stretch is as short as this.", "Keine Übung ist so kurz.", "Ningún estiramiento es tan corto."),
        CompositionRefusalCode.NotTogether => Words(
            "No stretch meets all of these limits together.",
            "Keine Übung erfüllt all diese Bedingungen zugleich.",
            "Ningún estiramiento cumple todas estas condiciones a la vez."),
        CompositionRefusalCode.OpenEnded => Words(
            "The stretches that match are done at one's own pace, so their time is not known.",
            "Die passenden Übungen haben kein festes Tempo; ihre Dauer ist nicht bekannt.",
            "Los estiramientos que encajan se hacen al ritmo de cada uno; su duración no se conoce."),
        CompositionRefusalCode.TooLittleTime => Words(
            "There is too little time: the shortest stretch that matches takes {needed}\u00A0s.",
            "Die Zeit reicht nicht: Die kürzeste passende Übung dauert {needed}\u00A0s.",
            "Falta tiempo: el estiramiento más corto que encaja dura {needed}\u00A0s."),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };
}

using System.Globalization;
using static StretchKit.Samples.Terminal.Words.CatalogueWords;

namespace StretchKit.Samples.Terminal.Words;

/// <summary>Doses for people: <c>2 sets of 5 s × 10 each side, alternating</c>.</summary>
internal static class Doses
{
    private static readonly Text SetsOf = In("{n} sets of ", "{n} Sätze: ", "{n} series de ");
    private static readonly Text Alternating = In(" each side, alternating", " je Seite, abwechselnd", " por lado, alternando");
    private static readonly Text EachSide = In(" each side", " je Seite", " por lado");
    private static readonly Text RightFirst = In(" each side, right first", " je Seite, zuerst rechts", " por lado, primero el derecho");
    private static readonly Text OnTheLeft = In(" on the left", " links", " a la izquierda");
    private static readonly Text OnTheRight = In(" on the right", " rechts", " a la derecha");
    private static readonly Text OneRep = In("1 rep", "1 Wiederholung", "1 repetición");
    private static readonly Text Reps = In("{n} reps", "{n} Wiederholungen", "{n} repeticiones");
    private static readonly Text OfTime = In("{reps} of {time}", "{reps} zu {time}", "{reps} de {time}");
    private static readonly Text AtOwnPace = In("{reps} at your own pace", "{reps} im eigenen Tempo", "{reps} a tu ritmo");
    private static readonly Text PhasesOf = In("{n} phases of ", "{n} Phasen zu ", "{n} fases de ");

    public static string Of(StretchStep step, string? language = null)
    {
        EffectiveDose dose = step.EffectiveDose;
        string sets = dose.Sets == 1 ? "" : Counted(SetsOf, dose.Sets, language);
        string sides = dose.Sides switch
        {
            Sides.Alternating => Alternating.For(language),
            Sides.LeftThenRight => EachSide.For(language),
            Sides.RightThenLeft => RightFirst.For(language),
            Sides.Left => OnTheLeft.For(language),
            Sides.Right => OnTheRight.For(language),
            _ => "",
        };
        return sets + Work(dose, step.Stretch.Phases.Count, language) + sides;
    }

    private static string Work(EffectiveDose dose, int phases, string? language)
    {
        if (dose.Hold is not { } hold)
        {
            string moves = dose.Reps == 1 ? OneRep.For(language) : Counted(Reps, dose.Reps, language);
            Text words = dose.Tempo is null ? AtOwnPace : OfTime;
            return words.For(language).Replace("{reps}", moves).Replace("{time}", dose.Tempo is { } tempo ? Times.Length(tempo) : "");
        }

        string each = phases == 1 ? "" : Counted(PhasesOf, phases, language);
        return dose.Reps == 1 ? $"{each}{Times.Length(hold)}" : $"{each}{Times.Length(hold)} × {dose.Reps.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Counted(Text words, int number, string? language)
        => words.For(language).Replace("{n}", number.ToString(CultureInfo.InvariantCulture));
}

using System.Globalization;

namespace StretchKit.Samples.Terminal.Words;

/// <summary>Doses for people: <c>2 sets of 5 s × 10 each side, alternating</c>.</summary>
internal static class Doses
{
    public static string Of(StretchStep step)
    {
        EffectiveDose dose = step.EffectiveDose;
        string sets = dose.Sets == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{dose.Sets} sets of ");
        string sides = dose.Sides switch
        {
            Sides.Alternating => " each side, alternating",
            Sides.LeftThenRight => " each side",
            Sides.RightThenLeft => " each side, right first",
            Sides.Left => " on the left",
            Sides.Right => " on the right",
            _ => "",
        };
        return sets + Work(dose, step.Stretch.Phases.Count) + sides;
    }

    private static string Work(EffectiveDose dose, int phases)
    {
        string reps = dose.Reps.ToString(CultureInfo.InvariantCulture);
        if (dose.Hold is not { } hold)
        {
            string moves = dose.Reps == 1 ? "1 rep" : $"{reps} reps";
            return dose.Tempo is { } tempo ? $"{moves} of {Times.Length(tempo)}" : $"{moves} at your own pace";
        }

        string each = phases == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{phases} phases of ");
        return dose.Reps == 1 ? $"{each}{Times.Length(hold)}" : $"{each}{Times.Length(hold)} × {reps}";
    }
}

using NodaTime;

namespace StretchKit.Tests.Samples.Play;

/// <summary>Routines to play in tests.</summary>
internal static class Routines
{
    public static readonly Stretch Twist = new("twist", "Twist", StretchStyle.Static, StartingPosition.Supine, Laterality.Unilateral)
    {
        Phases = [new Phase("hold", "Let the knees sink to the side.")],
        Instructions = ["Lie on your back.", "Let both knees sink to one side and stay there for as long as the hold lasts."],
    };

    public static readonly Stretch March = new("march", "March", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Bilateral);

    /// <summary>A hold on each side, and a movement at the person's own pace.</summary>
    public static readonly Routine Mixed = new("mixed", "Mixed", [Twist.With(Dose.HoldSeconds(10)), March.With(new Dose { Reps = 12 })], Duration.FromSeconds(3));

    /// <summary>The same as a document.</summary>
    public const string MixedJson = """
        { "id": "mixed", "name": "Mixed", "prepare": "PT3S", "steps": [
          { "stretch": "twist", "dose": { "hold": "PT10S" } }, { "stretch": "march", "dose": { "reps": 12 } } ],
          "stretches": [
            { "id": "twist", "name": "Twist", "style": "static", "startingPosition": "supine", "laterality": "unilateral",
              "phases": [ { "name": "hold" } ], "instructions": [] },
            { "id": "march", "name": "March", "style": "mobility", "startingPosition": "standing", "laterality": "bilateral",
              "phases": [ { "name": "march" } ], "instructions": [] } ] }
        """;

    /// <summary>Two minutes of one hold, in which a process can be killed.</summary>
    public const string LongJson = """
        { "id": "long", "name": "Long", "prepare": "PT0S", "steps": [
          { "stretch": "childs-pose", "dose": { "hold": "PT2S", "reps": 1 } }, { "stretch": "childs-pose", "dose": { "hold": "PT1000S", "reps": 1 } } ] }
        """;
}

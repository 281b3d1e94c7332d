using System.Text.Json;
using StretchKit.Import;

namespace StretchKit.Tests.Import;

/// <summary>Imports one exercise of which these words are known.</summary>
internal static class Exercise
{
    public static ImportRecord Import(string instructions, string name = "x", string? force = null, string? equipment = null, ImportOptions? options = null)
        => ExerciseImport.ReadFreeExerciseDb(
            JsonSerializer.Serialize(new { id = "x", name, force, equipment, category = "stretching", instructions = new[] { instructions } }), options).Records[0];

    /// <summary>What nothing is said of is given, so that there is a stretch whatever the words are.</summary>
    public static ImportOptions Lenient { get; } = new()
    {
        UnknownStyle = StretchStyle.Mobility,
        UnknownPosition = StartingPosition.Standing,
        UnknownLaterality = Laterality.Bilateral,
    };
}

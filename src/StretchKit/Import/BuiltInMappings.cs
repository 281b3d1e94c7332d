namespace StretchKit.Import;

/// <summary>The lists that many applications use, each as a mapping that could as well be an application's.</summary>
internal static class BuiltInMappings
{
    // What these lists do not have stays without a name, so that no other member is taken for it.
    private static readonly ImportMapping Bare = new()
    {
        Name = ["name"],
        Summary = [],
        Category = [],
        Style = [],
        StartingPosition = [],
        Laterality = [],
        Instructions = ["instructions"],
        Purpose = [],
        Targets = [],
        Cautions = [],
        Hold = [],
        Tempo = [],
        Reps = [],
        Sets = [],
        Sides = [],
    };

    public static ImportMapping FreeExerciseDb { get; } = Bare with
    {
        Category = ["category"],
        Targets = ["primaryMuscles", "secondaryMuscles"],
        Force = ["force"],
        Metadata = ["level", "mechanic"],
    };

    public static ImportMapping ExerciseDb { get; } = Bare with
    {
        Id = ["id", "exerciseId"],
        Category = ["category"],
        Targets = ["target", "targetMuscles", "secondaryMuscles"],
        Equipment = ["equipment", "equipments"],
        Metadata = ["bodyPart", "bodyParts", "difficulty"],
    };

    public static ImportMapping Everkinetic { get; } = Bare with
    {
        Name = ["title", "name"],
        Summary = ["primer"],
        Instructions = ["steps"],
        Targets = ["primary", "secondary"],
        Metadata = ["type"],
    };

    public static ImportMapping Wger { get; } = Bare with
    {
        Id = ["uuid", "id"],
        Name = ["translations[language=2].name", "exercises[language=2].name", "name"],
        Instructions = ["translations[language=2].description", "exercises[language=2].description", "description"],
        Targets = ["muscles.name", "muscles_secondary.name"],
        Equipment = ["equipment.name"],
        Metadata = ["category.name"],
    };

    public static ImportMapping ExercisesDataset { get; } = Bare with
    {
        Instructions = ["instruction_steps", "instructions"],
        Targets = ["target", "secondary_muscles"],
        Metadata = ["category", "body_part"],
    };
}

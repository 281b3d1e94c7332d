using System;
using System.Collections.Generic;
using StretchKit.Internal;

namespace StretchKit.Import;

/// <summary>
/// Where a list of exercises has what makes a stretch. Each property names columns of a CSV file, or members of a JSON object; the first that says
/// something counts, and of targets and equipment all do. Names are compared without regard to case, spaces, hyphens and underscores.
/// <list type="bullet">
/// <item>In JSON a full stop leads into an object, or into each object of a list: <c>muscles.name</c>. Of a list only some objects are taken by
/// <c>translations[language=2].name</c>.</item>
/// <item>In CSV the columns <c>Step1</c>, <c>Step 2</c> or <c>instructions/0</c> are found under their name without the number, in order.</item>
/// </list>
/// A column or member that has no place here is kept as metadata (CSV) or left out and told (JSON). Immutable and equal by value.
/// </summary>
/// <example>
/// <code>
/// var mapping = new ImportMapping
/// {
///     Name = ["Übung"], Hold = ["Dauer"], TimeUnit = TimeUnit.Minutes, Instructions = ["Schritt"],
///     Words = [new("im Sitzen", "seated"), new("Theraband", "strap")],
/// };
/// ImportResult result = ExerciseImport.ReadCsv(File.ReadAllBytes(path), mapping);
/// </code>
/// </example>
public sealed record ImportMapping
{
    /// <summary>The names of this library's own documents, and the commonest others. For CSV.</summary>
    public static ImportMapping Default { get; } = new();

    /// <summary>free-exercise-db: a list of objects with <c>primaryMuscles</c> and <c>instructions</c>.</summary>
    public static ImportMapping FreeExerciseDb { get; } = BuiltInMappings.FreeExerciseDb;

    /// <summary>ExerciseDB, first and second version: <c>target</c> or <c>targetMuscles</c>, <c>gifUrl</c>, <c>instructions</c>; also its CSV form.</summary>
    public static ImportMapping ExerciseDb { get; } = BuiltInMappings.ExerciseDb;

    /// <summary>everkinetic-data: <c>title</c>, <c>primer</c>, <c>primary</c>, <c>steps</c>.</summary>
    public static ImportMapping Everkinetic { get; } = BuiltInMappings.Everkinetic;

    /// <summary>wger's exercise information, in English: <c>results</c> with <c>translations</c>.</summary>
    public static ImportMapping Wger { get; } = BuiltInMappings.Wger;

    /// <summary>exercises-dataset: <c>body_part</c>, and <c>instruction_steps</c> in several languages.</summary>
    public static ImportMapping ExercisesDataset { get; } = BuiltInMappings.ExercisesDataset;

    /// <summary>The path of the list in a JSON file that wraps it, such as <c>data.exercises</c>. Default null: it is looked for.</summary>
    public string? List { get; init; }

    /// <summary>What separates the cells of a CSV file: a comma, a semicolon, a tab or a bar. Default null: the one with which the header is found.</summary>
    /// <exception cref="ArgumentException">On setting: another character.</exception>
    public char? Separator { get; init => field = Separators.Checked(value); }

    /// <summary>What a time without a unit is. Default seconds.</summary>
    /// <exception cref="ArgumentException">On setting: not of the enumeration.</exception>
    public TimeUnit TimeUnit { get; init => field = Guard.Defined(value); }

    /// <summary>The id; one is made from the name where there is none. Default <c>id</c>.</summary>
    public ValueList<string> Id { get; init => field = Guard.List(value); } = ["id"];

    /// <summary>The name; it must be there. Default <c>name</c>, <c>title</c>.</summary>
    public ValueList<string> Name { get; init => field = Guard.List(value); } = ["name", "title"];

    /// <summary>One sentence about it. Default <c>summary</c>.</summary>
    public ValueList<string> Summary { get; init => field = Guard.List(value); } = ["summary"];

    /// <summary>The category, for <see cref="ImportOptions.Category"/>. Default <c>category</c>.</summary>
    public ValueList<string> Category { get; init => field = Guard.List(value); } = ["category"];

    /// <summary>A word of <see cref="StretchStyle"/>. Default <c>style</c>.</summary>
    public ValueList<string> Style { get; init => field = Guard.List(value); } = ["style"];

    /// <summary>A word of <see cref="StretchKit.StartingPosition"/>, or another for it such as <c>sitting</c>. Default <c>startingPosition</c>, <c>position</c>.</summary>
    public ValueList<string> StartingPosition { get; init => field = Guard.List(value); } = ["startingPosition", "position"];

    /// <summary>A word of <see cref="StretchKit.Laterality"/>. Default <c>laterality</c>.</summary>
    public ValueList<string> Laterality { get; init => field = Guard.List(value); } = ["laterality"];

    /// <summary>The instructions; in a cell each on a line or between bars. Default <c>instructions</c>, <c>steps</c>, <c>step</c>.</summary>
    public ValueList<string> Instructions { get; init => field = Guard.List(value); } = ["instructions", "steps", "step"];

    /// <summary>Why one does it. Default <c>purpose</c>.</summary>
    public ValueList<string> Purpose { get; init => field = Guard.List(value); } = ["purpose"];

    /// <summary>The regions that it works; in a cell between bars, commas, semicolons or line breaks. Default <c>targets</c>.</summary>
    public ValueList<string> Targets { get; init => field = Guard.List(value); } = ["targets"];

    /// <summary>What it needs; in a cell separated as the targets are. Default <c>equipment</c>.</summary>
    public ValueList<string> Equipment { get; init => field = Guard.List(value); } = ["equipment"];

    /// <summary>The cautions; in a cell separated as the instructions are. Default <c>cautions</c>.</summary>
    public ValueList<string> Cautions { get; init => field = Guard.List(value); } = ["cautions"];

    /// <summary>How long it is held: a number of <see cref="TimeUnit"/>, a duration such as <c>PT30S</c>, or words such as <c>20–30 s</c>. Default <c>hold</c>.</summary>
    public ValueList<string> Hold { get; init => field = Guard.List(value); } = ["hold"];

    /// <summary>How long one rep of a movement takes, written as <see cref="Hold"/> is. Default <c>tempo</c>.</summary>
    public ValueList<string> Tempo { get; init => field = Guard.List(value); } = ["tempo"];

    /// <summary>Reps: a whole number, perhaps with words. Default <c>reps</c>.</summary>
    public ValueList<string> Reps { get; init => field = Guard.List(value); } = ["reps"];

    /// <summary>Sets: a whole number, perhaps with words. Default <c>sets</c>.</summary>
    public ValueList<string> Sets { get; init => field = Guard.List(value); } = ["sets"];

    /// <summary>A word of <see cref="StretchKit.Sides"/>. Default <c>sides</c>.</summary>
    public ValueList<string> Sides { get; init => field = Guard.List(value); } = ["sides"];

    /// <summary>The kind of force, <c>static</c>, <c>pull</c> or <c>push</c>: it tells the style where nothing else does. Default none.</summary>
    public ValueList<string> Force { get; init => field = Guard.List(value); } = [];

    /// <summary>Members of JSON objects that are kept as metadata; of a CSV file every column without another place is. Default none.</summary>
    public ValueList<string> Metadata { get; init => field = Guard.List(value); } = [];

    /// <summary>What words of the file mean. They are looked up before the library's own words. Default none.</summary>
    public ValueList<ImportWord> Words { get; init => field = Guard.List(value); } = [];

    internal IEnumerable<(Field Field, ValueList<string> Names)> Fields =>
    [
        (Field.Name, Name), (Field.Id, Id), (Field.Summary, Summary), (Field.Category, Category), (Field.Style, Style), (Field.Position, StartingPosition),
        (Field.Laterality, Laterality), (Field.Instructions, Instructions), (Field.Purpose, Purpose), (Field.Targets, Targets), (Field.Equipment, Equipment),
        (Field.Cautions, Cautions), (Field.Hold, Hold), (Field.Tempo, Tempo), (Field.Reps, Reps), (Field.Sets, Sets), (Field.Sides, Sides), (Field.Force, Force),
        (Field.Metadata, Metadata),
    ];
}

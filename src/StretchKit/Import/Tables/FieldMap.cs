using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Import;

/// <summary>The names under which a file has its fields.</summary>
/// <param name="fields">Each field and its names, the first of which that says something counts.</param>
/// <param name="usual">The names that an application did not choose: it is not told if none of them is there.</param>
/// <param name="required">The fields without which there is no record; the first tells the header of a table from a title.</param>
internal sealed class FieldMap(IEnumerable<(Field Field, ValueList<string> Names)> fields, IEnumerable<(Field Field, ValueList<string> Names)> usual, params Field[] required)
{
    private readonly Dictionary<Field, ValueList<string>> _usual = usual.ToDictionary(f => f.Field, f => f.Names);

    public IReadOnlyList<(Field Field, ValueList<string> Names)> Fields { get; } = [.. fields];

    public IReadOnlyList<Field> Required { get; } = required;

    /// <summary>Fields whose names an application has chosen.</summary>
    public IEnumerable<(Field Field, ValueList<string> Names)> Chosen => Fields.Where(f => f.Names.Count > 0 && !(_usual.TryGetValue(f.Field, out ValueList<string>? names) && names == f.Names));

    public ValueList<string> Names(Field field) => Fields.First(f => f.Field == field).Names;

    /// <summary>Whether a field may have several columns and several parts in a cell.</summary>
    public static bool IsList(Field field) => field is Field.Instructions or Field.Targets or Field.Equipment or Field.Cautions;

    /// <summary>A name without what is not compared.</summary>
    public static string Plain(string name) => string.Concat(name.Where(c => c is not (' ' or '-' or '_' or '\u00a0'))).ToLowerInvariant();
}

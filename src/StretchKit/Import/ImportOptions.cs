using StretchKit.Internal;

namespace StretchKit.Import;

/// <summary>
/// What the application says where an exercise file does not. Without it nothing is made up: a record whose style, starting position or laterality
/// is unknown is left out. Immutable and equal by value.
/// </summary>
public sealed record ImportOptions
{
    /// <summary>Stretches only, and nothing given for what is unknown.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>The category that is imported, in any case; null for every one. A record without a category is of every one. Default <c>stretching</c>.</summary>
    public string? Category { get; init; } = "stretching";

    /// <summary>The starting position of records that do not say it. Default null: they are left out.</summary>
    /// <exception cref="System.ArgumentException">On setting: not of the enumeration.</exception>
    public StartingPosition? UnknownPosition { get; init => field = value is { } given ? Guard.Defined(given) : null; }

    /// <summary>The laterality of records that do not say it. Default null: they are left out.</summary>
    /// <exception cref="System.ArgumentException">On setting: not of the enumeration.</exception>
    public Laterality? UnknownLaterality { get; init => field = value is { } given ? Guard.Defined(given) : null; }

    /// <summary>The style of records that do not say it. Default null: they are left out.</summary>
    /// <exception cref="System.ArgumentException">On setting: not of the enumeration.</exception>
    public StretchStyle? UnknownStyle { get; init => field = value is { } given ? Guard.Defined(given) : null; }

    /// <summary>The language of the file's words, as a BCP 47 tag. Default null: none is stated. Prose is understood in English only.</summary>
    /// <exception cref="System.ArgumentException">On setting: not a language tag.</exception>
    public string? Language { get; init => field = value is null ? null : Checked(value); }

    /// <summary>
    /// Stretches beside which the imported ones are to stand, such as <c>StretchSource.Of(Catalog.Stretches)</c>: an id that is among them is taken, and an
    /// imported stretch gets another. Default empty.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">On setting: null.</exception>
    public StretchSource Beside { get; init => field = Guard.NotNull(value); } = StretchSource.Empty;

    /// <summary>The source that every stretch names. Default null: none.</summary>
    public Source? Source { get; init; }

    /// <summary>Words of the file in its language.</summary>
    internal Text Text(string words) => Language is null ? new Text(words) : StretchKit.Text.In(Language, words);

    private static string Checked(string language)
    {
        StretchKit.Text.In(language, "-");
        return language;
    }
}

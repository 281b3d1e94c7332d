using System.Globalization;
using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>A published work that a kind of finding rests on. Immutable and equal by value.</summary>
public sealed record Evidence
{
    /// <summary>Names a work.</summary>
    /// <param name="authors">Who wrote it, or the organisation that published it.</param>
    /// <param name="year">The year in which it was published.</param>
    /// <param name="title">Its title.</param>
    /// <param name="publication">Where it appeared, such as journal, volume and pages; null where that is not stated.</param>
    /// <param name="identifier">What finds it for good, such as <c>doi:10.1000/182</c>; null where it has none.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="authors"/> or <paramref name="title"/> is null.</exception>
    public Evidence(string authors, int year, string title, string? publication = null, string? identifier = null)
    {
        Authors = Guard.NotNull(authors);
        Year = year;
        Title = Guard.NotNull(title);
        Publication = publication;
        Identifier = identifier;
    }

    /// <summary>Who wrote it, or the organisation that published it.</summary>
    public string Authors { get; }

    /// <summary>The year in which it was published.</summary>
    public int Year { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Where it appeared, such as journal, volume and pages; null where that is not stated.</summary>
    public string? Publication { get; }

    /// <summary>What finds it for good, such as <c>doi:10.1000/182</c>; null where it has none.</summary>
    public string? Identifier { get; }

    /// <summary>All of it in one line: authors (year), title, publication, identifier.</summary>
    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "{0} ({1}): {2}{3}{4}", Authors, Year, Title, After(". ", Publication), After(", ", Identifier));

    private static string After(string separator, string? part) => part is null ? "" : separator + part;
}

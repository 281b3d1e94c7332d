using System.Collections.Generic;
using System.Text.Json;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads member names, strings, ids and words of enumerations.</summary>
internal static class Strings
{
    /// <summary>The most UTF-16 characters of a string that is read.</summary>
    public const int MaxLength = 100_000;

    // A UTF-16 character takes at most six bytes, as \uXXXX.
    private const int MaxRaw = (MaxLength * 6) + 2;

    /// <summary>The member name that has been reached; null, with its value skipped, where it is none.</summary>
    public static string? Name(this Walk walk)
    {
        if (!Escapes.HaveHalfCharacter(walk.Raw))
            return RawStrings.Content(walk.Raw);
        walk.Fault(FindingCodes.HalfCharacter);
        walk.SkipMember();
        return null;
    }

    /// <summary>Skips the value of the member whose name has been reached.</summary>
    public static void SkipMember(this Walk walk)
    {
        if (walk.Read())
            walk.Skip();
    }

    /// <summary>A string of any content.</summary>
    public static string? String(this Walk walk)
    {
        if (!walk.Is(JsonTokenType.String))
            return null;
        if (Escapes.HaveHalfCharacter(walk.Raw))
        {
            walk.Fault(FindingCodes.HalfCharacter);
            return null;
        }

        string? content = walk.Raw.Length <= MaxRaw ? RawStrings.Content(walk.Raw) : null;
        if (content?.Length <= MaxLength)
            return content;
        walk.Fault(FindingCodes.TooLong, Shown.Number(MaxLength));
        return null;
    }

    /// <summary>A string that says something.</summary>
    public static string? Words(this Walk walk)
    {
        string? words = walk.String();
        if (words is null || !string.IsNullOrWhiteSpace(words))
            return words;
        walk.Fault(FindingCodes.BlankText);
        return null;
    }

    /// <summary>An id.</summary>
    public static string? Id(this Walk walk)
    {
        string? id = walk.String();
        if (id is null || Identifier.IsValid(id))
            return id;
        walk.Fault(FindingCodes.BadId, Shown.Content(id));
        return null;
    }

    /// <summary>An id that is not among those taken, and is then; null for one that stands alone.</summary>
    public static string? NewId(this Walk walk, ISet<string>? taken)
    {
        string? id = walk.Id();
        if (id is null || taken is null || taken.Add(id))
            return id;
        walk.Fault(FindingCodes.DuplicateId, id);
        return null;
    }

    /// <summary>One of the words allowed.</summary>
    public static string? Choice(this Walk walk, List<string> allowed)
    {
        if (walk.Token == JsonTokenType.String)
        {
            foreach (string known in allowed)
            {
                if (RawStrings.Are(walk.Raw, known))
                    return known;
            }
        }

        if (walk.String() is not { } word)
            return null;
        walk.Fault(FindingCodes.UnknownValue, word, allowed, Shown.Content(word), string.Join(", ", allowed));
        return null;
    }

    /// <summary>A value of an enumeration, by its word.</summary>
    public static T? Choice<T>(this Walk walk, Vocabulary<T> words)
        where T : struct
        => walk.Choice(words.Words) is { } word ? words[word] : null;
}

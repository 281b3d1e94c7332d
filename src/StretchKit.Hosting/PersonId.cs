using System;
using System.Linq;
using System.Runtime.CompilerServices;

namespace StretchKit.Hosting;

/// <summary>What an application may call a person.</summary>
public static class PersonId
{
    /// <summary>The longest id, in UTF-16 characters: 200.</summary>
    public const int MaxLength = 200;

    /// <summary>Whether a text can be the id of a person: 1 to <see cref="MaxLength"/> characters, not only white space, no control characters, no half of a pair.</summary>
    /// <param name="id">The text; null is none.</param>
    public static bool IsValid(string? id)
        => !string.IsNullOrWhiteSpace(id) && id.Length <= MaxLength && !id.Any(char.IsControl)
            && id.EnumerateRunes().All(r => r.Value != 0xFFFD);

    internal static string Checked(string id, [CallerArgumentExpression(nameof(id))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(id, name);
        return IsValid(id)
            ? id
            : throw new ArgumentException($"A person's id has 1 to {MaxLength} characters, not only white space and no control characters.", name);
    }
}

namespace StretchKit.Internal;

/// <summary>The form of every id: of stretches, routines, plans, rules and programs.</summary>
internal static class Identifier
{
    public const int MaxLength = 64;

    public const string Rule = "1 to 64 of a-z 0-9 - _ . and beginning with a letter or digit";

    public static bool IsValid(string id)
    {
        if (id.Length is 0 or > MaxLength || !IsLetterOrDigit(id[0]))
            return false;
        foreach (char c in id)
        {
            if (!IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return false;
        }

        return true;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}

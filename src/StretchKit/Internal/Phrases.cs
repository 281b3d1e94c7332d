namespace StretchKit.Internal;

/// <summary>The library's own words for people, in the languages that it speaks.</summary>
internal static class Phrases
{
    public static Text Words(string en, string de, string es) => Text.In("en", en).With("de", de).With("es", es);
}

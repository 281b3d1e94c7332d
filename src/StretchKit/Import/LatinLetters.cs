using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>Latin forms of letters, for ids: accents are left out, Cyrillic and Greek letters are written as they sound. The same on every machine.</summary>
internal static class LatinLetters
{
    private const string From =
        "àáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŉōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưǎǐǒǔǖǘǚǜ" +
        "ǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳάέήίαβγδεζηικλμνξοπρςστυφωόύώабвгдезийклмнопрстуфыэіґḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝ" +
        "ḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẚẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợ" +
        "ụủứừửữựỳỵỷỹ";

    private const string To =
        "aaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijklllllnnnnooorrrsssstttuuuuuuwyzzzsouaiouuuuu" +
        "aagkoojgnaaaeeiioorruusthaeooooyaeiiavgdeziiklmnxoprsstyfooyoabvgdeziyklmnoprstufyeigabbbcdddddeeeee" +
        "fghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyasaaaaaaaaaaaaeeeeeeeeiioooooooooooo" +
        "uuuuuuuyyyy";

    private static readonly Dictionary<char, string> Several = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['þ'] = "th",
        ['ĳ'] = "ij",
        ['ŋ'] = "ng",
        ['œ'] = "oe",
        ['ǆ'] = "dz",
        ['ǉ'] = "lj",
        ['ǌ'] = "nj",
        ['ǳ'] = "dz",
        ['θ'] = "th",
        ['χ'] = "ch",
        ['ψ'] = "ps",
        ['ж'] = "zh",
        ['х'] = "kh",
        ['ц'] = "ts",
        ['ч'] = "ch",
        ['ш'] = "sh",
        ['щ'] = "shch",
        ['ъ'] = "",
        ['ь'] = "",
        ['ю'] = "yu",
        ['я'] = "ya",
        ['ё'] = "yo",
        ['є'] = "ye",
        ['ї'] = "yi",
    };

    /// <summary>The Latin form of a small letter, "" for a sign that has no sound, or null if it has none here.</summary>
    public static string? Of(char letter)
        => From.IndexOf(letter) is >= 0 and var at ? To[at].ToString() : Several.TryGetValue(letter, out string? several) ? several : null;
}

using System.Collections.Generic;
using static StretchKit.Tests.Nouns.ValueCase;

namespace StretchKit.Tests.Nouns;

internal static class WordCases
{
    public static IEnumerable<ValueCase> All { get; } =
    [
        Broken(() => new Text(null!)),
        Broken(() => new Text("")),
        Broken(() => new Text(" \t\n")),
        Broken(() => Text.FromString("")),
        Broken(() => Text.In("", "words")),
        Broken(() => Text.In("e", "words")),
        Broken(() => Text.In("en_US", "words")),
        Broken(() => Text.In("-en", "words")),
        Broken(() => Text.In("en-", "words")),
        Broken(() => Text.In(null!, "words")),
        Broken(() => Text.In("en", "")),
        Broken(() => Text.In(new string('a', 36), "words")),
        Good(() => Text.In("zh-Hant-TW", "words")),
        Broken(() => new Text("words").With("de", " ")),
        Broken(() => new Text("words").With("d", "Wort")),
        Broken(() => new Phase("")),
        Broken(() => new Source(" ")),
        Broken(() => new Variation(null!)),
        Broken(() => new Variation("Do less.", "Not an id")),
        Good(() => new Variation("Do less.", "cat-camel")),
        Broken(() => new Metadata([Entry("a", "1"), Entry("a", "2")])),
        Broken(() => new Metadata([Entry(null!, "1")])),
        Broken(() => new Metadata([Entry("a", null!)])),
        Good(() => new Metadata([Entry("a", ""), Entry("A", ""), Entry("", "")])),
    ];

    private static KeyValuePair<string, string> Entry(string name, string value) => new(name, value);
}

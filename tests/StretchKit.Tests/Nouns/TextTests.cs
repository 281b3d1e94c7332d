using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class TextTests
{
    private static readonly Text Many = Text.In("fr", "chat").With("en", "cat").With("pt", "gato").With("pt-BR", "gatinho").With("zh-Hant", "貓");

    [Theory]
    [InlineData("fr", "chat")]
    [InlineData("FR", "chat")]
    [InlineData("pt-BR", "gatinho")]
    [InlineData("pt-br", "gatinho")]
    [InlineData("pt-PT", "gato")]
    [InlineData("zh-Hant-TW", "貓")]
    [InlineData("zh", "cat")] // A longer tag never answers for a shorter one.
    [InlineData("de", "cat")]
    [InlineData("f", "cat")]
    [InlineData("-", "cat")]
    [InlineData("", "cat")]
    [InlineData(null, "cat")]
    public void A_missing_language_falls_back_to_shorter_tags_and_then_to_English(string? language, string words)
        => Many.For(language).Should().Be(words);

    [Theory]
    [InlineData("de", "Katze")]
    [InlineData("en", "cat")]
    [InlineData("fr", "any")]
    [InlineData(null, "any")]
    public void Words_in_no_stated_language_come_before_English(string? language, string words)
        => new Text("any").With("en", "cat").With("de", "Katze").For(language).Should().Be(words);

    [Fact]
    public void Without_English_the_first_language_given_answers()
        => Text.In("fr", "chat").With("de", "Katze").For("it").Should().Be("chat");

    [Fact]
    public void A_language_given_again_is_replaced_in_its_place()
    {
        Text replaced = Text.In("fr", "chat").With("de", "Katze").With("FR", "minou");
        replaced.For("fr").Should().Be("minou");
        replaced.Languages.Should().Equal("FR", "de");
    }

    [Fact]
    public void Adding_a_language_leaves_the_text_itself_as_it_was()
    {
        Text before = "cat";
        before.With("de", "Katze").Should().NotBe(before);
        before.Languages.Should().Equal("");
        before.ToString().Should().Be("cat");
    }
}

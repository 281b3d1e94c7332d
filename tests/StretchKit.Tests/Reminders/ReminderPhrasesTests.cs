using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>Every explanation and refusal has words of its own in each language, with the same arguments.</summary>
public sealed class ReminderPhrasesTests
{
    private static readonly string[] Languages = ["en", "de", "es"];

    // Made anew for each test, so that a broken phrase is seen by whoever asks.
    private static Text[] Phrases =>
        [.. Enum.GetValues<ExplanationCode>().Select(ReminderPhrases.For), .. Enum.GetValues<RefusalCode>().Select(ReminderPhrases.For)];

    [Fact]
    public void No_two_phrases_are_the_same()
        => Phrases.SelectMany(p => Languages.Select(p.For)).Should().OnlyHaveUniqueItems().And.NotContain("");

    [Fact]
    public void Every_language_has_the_arguments_of_English()
    {
        foreach (Text phrase in Phrases)
        {
            foreach (string language in Languages)
                Arguments(phrase.For(language)).Should().Equal(Arguments(phrase.For("en")));
        }
    }

    [Fact]
    public void What_is_no_code_is_refused()
    {
        Action explanation = () => ReminderPhrases.For((ExplanationCode)999);
        Action refusal = () => ReminderPhrases.For((RefusalCode)999);

        explanation.Should().Throw<ArgumentOutOfRangeException>();
        refusal.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<string> Arguments(string text)
        => Regex.Matches(text, @"\{\w+\}").Select(m => m.Value).Order();
}

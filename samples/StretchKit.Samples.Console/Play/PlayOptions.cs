using System;
using System.CommandLine;
using System.Globalization;
using StretchKit.Samples.Terminal.Play.View;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>How a routine is to be played.</summary>
/// <param name="Speed">Seconds of the routine in one of the clock's.</param>
/// <param name="Language">The language of cues and screen.</param>
/// <param name="Say">The command that speaks; null for silence.</param>
/// <param name="Resumes">Whether to go on with an unfinished session; null to ask, or where nobody can be asked to begin anew.</param>
internal sealed record PlayOptions(double Speed, string Language, string? Say, bool? Resumes)
{
    private const double Slowest = 0.1;
    private const double Fastest = 1000;

    public static Option<double> SpeedOption() => new("--speed")
    {
        Description = "How many seconds of the routine pass in one, 0.1 to 1000",
        HelpName = "X",
        DefaultValueFactory = _ => 1,
        CustomParser = argument =>
        {
            string text = argument.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double speed) && speed is >= Slowest and <= Fastest)
                return speed;
            argument.AddError($"--speed takes a number from 0.1 to 1000; '{text}' is none.");
            return 0;
        },
    };

    public static Option<string> LanguageOption()
    {
        var option = new Option<string>("--lang")
        {
            Description = "The language of what is shown and said; names stay as the routine has them where it lacks that language",
            HelpName = string.Join('|', PlayWords.Languages),
            DefaultValueFactory = _ => PlayWords.Languages[0],
            CompletionSources = { PlayWords.Languages },
        };
        option.Validators.Add(result =>
        {
            string language = result.GetValueOrDefault<string>();
            if (!PlayWords.Languages.AsSpan().Contains(language))
                result.AddError($"--lang takes {string.Join(", ", PlayWords.Languages)}; '{language}' is none of them.");
        });
        return option;
    }

    public static Option<string?> SayOption()
    {
        var option = new Option<string?>("--say")
        {
            Description = "A command that speaks, such as 'espeak-ng' or 'say {}': a word {} is replaced by the text, which is else on its standard input. "
                + "It is split at blanks and given to no shell",
            HelpName = "COMMAND",
        };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>()))
                result.AddError("--say takes a command; this one is empty.");
        });
        return option;
    }
}

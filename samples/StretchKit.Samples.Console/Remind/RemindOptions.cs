using System.CommandLine;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>How to remind.</summary>
/// <param name="Language">The language of the screen and of notifications.</param>
/// <param name="Notify">The command that notifies; null for the desktop's own, or the terminal.</param>
internal sealed record RemindOptions(string Language, string? Notify)
{
    public static Option<string?> NotifyOption()
    {
        var option = new Option<string?>("--notify")
        {
            Description = "A command that notifies, such as 'wall' or 'notify-send Stretch {}': a word {} is replaced by the text, which is else on its standard "
                + "input. It is split at blanks and given to no shell",
            HelpName = "COMMAND",
        };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>()))
                result.AddError("--notify takes a command; this one is empty.");
        });
        return option;
    }
}

using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using NodaTime.Extensions;
using StretchKit.Samples.Terminal;
using StretchKit.Samples.Terminal.Commands;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Store;

TimeProvider time = WallClock.OfThisProcess();
var screen = Screen.OfThisProcess(time.ToClock());

var root = new Command("stretchkit", "Stretching routines, how long they take, and when to be reminded of them.")
{
    new HelpOption(),
    new VersionOption(),
    ListCommand.Create(screen),
    ShowCommand.Create(screen),
    TimelineCommand.Create(screen),
    NextCommand.Create(screen),
    UpcomingCommand.Create(screen),
    ValidateCommand.Create(screen),
    PlayCommand.Create(screen, time),
    RemindCommand.Create(screen, time),
    HistoryCommand.Create(screen, time),
    CompletionsCommand.Create(screen),
};
root.Add(CompletionsCommand.CreateAnswer(root, screen));
root.SetAction(_ => HomePage.Show(screen));

ParseResult command = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
try
{
    return command.Errors.Count == 0
        ? command.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false })
        : Usage.Explain(command, screen);
}
catch (CommandFailed failed)
{
    screen.Complain(failed.Lines);
    return failed.ExitCode;
}
catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
{
    screen.Complain([$"error: the output cannot be written: {failure.Message}"]);
    return ExitCode.Unreadable;
}

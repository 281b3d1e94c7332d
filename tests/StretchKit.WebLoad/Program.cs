using System;
using System.Globalization;
using StretchKit.WebLoad;

if (args is not [var folder, var visitors, var rate, var seconds])
{
    Console.Error.WriteLine("StretchKit.WebLoad PUBLISHED-FOLDER VISITORS REQUESTS-PER-SECOND SECONDS");
    return 2;
}

var load = new Load(Number(visitors), Number(rate), Number(seconds));
using PublishedServer server = await PublishedServer.StartAsync(folder);
await FirstVisit.PrintAsync(server.Address, Console.Out);
Findings found = await new LoadRun(server.Address, load, Console.Out, () => server.MegaBytes).RunAsync();
Console.WriteLine(found);
return found.IsGood ? 0 : 1;

static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

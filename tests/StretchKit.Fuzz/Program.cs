using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;
using StretchKit.Tests;
using StretchKit.Tests.Fuzzing;

// --inputs N (1,000,000), --seed N (1), --first N (0): the number of the first document, to read one again.
long Option(string name, long otherwise)
    => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? long.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

long inputs = Option("inputs", 1_000_000);
long seed = Option("seed", 1);
long first = Option("first", 0);
string folder = Path.Combine(Repository.Root, "artifacts", "fuzz");
var fuzzer = new Fuzzer((int)seed);
var clock = Stopwatch.StartNew();
int faults = 0;

void Say(string fault)
{
    Directory.CreateDirectory(folder);
    string file = Path.Combine(folder, $"{seed}-{fuzzer.Current.Number}.json");
    File.WriteAllBytes(file, fuzzer.Current.Utf8);
    Console.WriteLine($"FAULT --seed {seed} --first {fuzzer.Current.Number} --inputs 1: {fault}\n  {file}");
}

// A document that is never done with is found from outside.
long seen = -1;
using var watch = new Timer(
    _ =>
    {
        if (seen == fuzzer.Inputs && fuzzer.Inputs < inputs)
        {
            Say("no end after a minute");
            Environment.Exit(1);
        }

        seen = fuzzer.Inputs;
    },
    null,
    TimeSpan.FromMinutes(1),
    TimeSpan.FromMinutes(1));

for (long number = first; number < first + inputs && faults < 20; number++)
{
    if (fuzzer.Run(number) is not { } fault)
        continue;
    faults++;
    Say(fault);
}

Console.WriteLine($"{fuzzer.Inputs:N0} documents in {clock.Elapsed.TotalSeconds:N0} s, {fuzzer.Good:N0} good, at most {fuzzer.MostAllocated:N0} bytes allocated for one, {faults} faults");
foreach ((string code, long count) in new SortedDictionary<string, long>(new Dictionary<string, long>(fuzzer.Codes), StringComparer.Ordinal))
    Console.WriteLine($"  {code} {count,10:N0}");
return faults == 0 ? 0 : 1;

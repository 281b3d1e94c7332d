using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace StretchKit.Benchmarks;

/// <summary>
/// How long the console takes from its start to its end, as a program that is compiled when it runs and as a native one, in turn.
/// <c>dotnet run -c Release --project tests/StretchKit.Benchmarks -- console-start PROGRAM NATIVE_PROGRAM</c>
/// </summary>
internal static class ConsoleStart
{
    private const int Runs = 30;

    public static void Run(string managed, string native)
    {
        foreach (string[] command in (string[][])[["--version"], ["list"], ["next", "back-relief-day", "--zone", "Europe/Berlin"]])
        {
            // The first of each brings its files into memory and is not counted.
            Milliseconds(managed, command);
            Milliseconds(native, command);
            List<double> ofManaged = [];
            List<double> ofNative = [];
            for (int i = 0; i < Runs; i++)
            {
                ofManaged.Add(Milliseconds(managed, command));
                ofNative.Add(Milliseconds(native, command));
            }

            Console.WriteLine(
                $"{string.Join(' ', command)}: {Of(ofManaged)}, native {Of(ofNative)}, medians 1 to {Median(ofManaged) / Median(ofNative):0.0}");
        }
    }

    private static double Milliseconds(string program, string[] command)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, command) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{program} {string.Join(' ', command)} ended with {process.ExitCode}.");
    }

    private static string Of(List<double> times) => $"{Median(times):0} ms ({times.Min():0} to {times.Max():0})";

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}

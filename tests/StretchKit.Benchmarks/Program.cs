using BenchmarkDotNet.Running;
using StretchKit.Benchmarks;

if (args is ["ten-thousand-people", var folder])
    await TenThousandPeople.RunAsync(folder);
else if (args is ["ten-thousand-people"])
    await TenThousandInMemory.RunAsync();
else if (args is ["console-start", var managed, var native])
    ConsoleStart.Run(managed, native);
else
    BenchmarkSwitcher.FromAssembly(typeof(Instants).Assembly).Run(args);

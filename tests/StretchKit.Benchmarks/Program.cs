using BenchmarkDotNet.Running;
using StretchKit.Benchmarks;

if (args is ["ten-thousand-people", var folder])
    await TenThousandPeople.RunAsync(folder);
else
    BenchmarkSwitcher.FromAssembly(typeof(Instants).Assembly).Run(args);

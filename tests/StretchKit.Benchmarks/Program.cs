using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(StretchKit.Benchmarks.Instants).Assembly).Run(args);

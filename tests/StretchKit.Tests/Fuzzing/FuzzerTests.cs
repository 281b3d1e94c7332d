using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Fuzzing;

/// <summary>A few thousand changed documents; a million of them are a long run.</summary>
public class FuzzerTests
{
    [Fact]
    public void No_changed_document_is_too_much_for_the_reader()
    {
        var fuzzer = new Fuzzer(seed: 1);
        List<string> faults = [];
        for (long number = 0; number < 5_000; number++)
        {
            if (fuzzer.Run(number) is { } fault)
                faults.Add($"{number}: {fault}");
        }

        faults.Should().BeEmpty();
        fuzzer.Good.Should().BeGreaterThan(250, "good documents are written and read again");
        fuzzer.Codes.Count.Should().BeGreaterThan(25);
    }

    [Fact]
    public void The_same_seed_gives_the_same_documents()
    {
        static byte[][] Some(int seed)
        {
            var fuzzer = new Fuzzer(seed);
            return [.. Enumerable.Range(0, 50).Select(n =>
            {
                fuzzer.Run(n);
                return fuzzer.Current.Utf8;
            })];
        }

        byte[][] some = Some(7);
        some.Zip(Some(7)).Count(p => p.First.SequenceEqual(p.Second)).Should().Be(50);
        some.Zip(Some(8)).Count(p => p.First.SequenceEqual(p.Second)).Should().BeLessThan(10);
    }
}

using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>Compares two transcripts, and shows only what differs.</summary>
internal static class SameLines
{
    public static void Check(IEnumerable<string> engine, IEnumerable<string> reference, string which = "")
    {
        List<string> ours = [.. engine];
        List<string> theirs = [.. reference];
        if (!ours.SequenceEqual(theirs))
        {
            Assert.Fail($"{which} only the engine has:\n  {string.Join("\n  ", ours.Except(theirs))}\n"
                + $"only the reference has:\n  {string.Join("\n  ", theirs.Except(ours))}");
        }
    }
}

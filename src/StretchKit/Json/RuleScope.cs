using System;
using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>What the rules of one plan have in common while they are read.</summary>
internal sealed class RuleScope
{
    /// <summary>The ids that are taken.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>The slots that were named, and where: the program that has them may come later in the document.</summary>
    public List<(string Slot, Walk.Spot Spot)> Slots { get; } = [];
}

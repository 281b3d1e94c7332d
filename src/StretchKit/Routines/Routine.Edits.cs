using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <content>For languages that have no <c>with</c> for records of C#.</content>
public sealed partial record Routine
{
    /// <summary>Returns the routine with another <see cref="Name"/>.</summary>
    /// <param name="name">What people call it.</param>
    public Routine WithName(Text name) => this with { Name = name };

    /// <summary>Returns the routine with another <see cref="Steps"/>.</summary>
    /// <param name="steps">The steps, in order; at least one.</param>
    public Routine WithSteps(IEnumerable<Step> steps) => this with { Steps = ValueList.From(Guard.NotNull(steps)) };

    /// <summary>Returns the routine with another <see cref="Prepare"/>.</summary>
    /// <param name="prepare">0 to 24 hours.</param>
    public Routine WithPrepare(Duration prepare) => this with { Prepare = prepare };

    /// <summary>Returns the routine with another <see cref="Stretches"/>.</summary>
    /// <param name="stretches">Definitions that it brings along.</param>
    public Routine WithStretches(IEnumerable<Stretch> stretches) => this with { Stretches = ValueList.From(Guard.NotNull(stretches)) };

    /// <summary>Returns the routine with another <see cref="Metadata"/>.</summary>
    /// <param name="metadata">The application's own strings.</param>
    public Routine WithMetadata(Metadata metadata) => this with { Metadata = metadata };
}

using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// The red flags of one region of the body, at two levels: signs with which to go to hospital now, and signs with which to see a doctor before
/// stretching. General information, not medical advice. Immutable and equal by value.
/// </summary>
public sealed record RedFlagNotice
{
    /// <summary>Creates a notice.</summary>
    /// <param name="region">The id of the region: lower case, for example <c>back</c>.</param>
    /// <param name="targets">The <see cref="Stretch.Targets"/> that belong to the region; at least one.</param>
    /// <param name="emergency">The signs with which to go to hospital now, as advice in whole sentences.</param>
    /// <param name="doctorFirst">The signs with which to see a doctor before stretching, as advice in whole sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The id is not valid, or <paramref name="targets"/> is empty or contains null.</exception>
    public RedFlagNotice(string region, IEnumerable<string> targets, Text emergency, Text doctorFirst)
    {
        Region = Guard.Id(region);
        Targets = Guard.List(targets);
        if (Targets.Count == 0)
            throw new ArgumentException("There must be at least one target.", nameof(targets));
        Emergency = Guard.NotNull(emergency);
        DoctorFirst = Guard.NotNull(doctorFirst);
    }

    /// <summary>The id of the region: <c>back</c>, <c>neck</c> or <c>calf</c> in the catalogue.</summary>
    public string Region { get; }

    /// <summary>The <see cref="Stretch.Targets"/> that belong to the region.</summary>
    public ValueList<string> Targets { get; }

    /// <summary>The signs with which to go to hospital now, as advice in whole sentences.</summary>
    public Text Emergency { get; }

    /// <summary>The signs with which to see a doctor before stretching, as advice in whole sentences.</summary>
    public Text DoctorFirst { get; }

    /// <summary>Returns whether the stretch works the region.</summary>
    /// <param name="stretch">A stretch, of the catalogue or custom.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stretch"/> is null.</exception>
    public bool AppliesTo(Stretch stretch) => Guard.NotNull(stretch).Targets.Any(Targets.Contains);
}

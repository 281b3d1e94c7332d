using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>A stretch with a dose, as part of a routine.</summary>
public sealed class StretchStep : Step
{
    /// <summary>Puts a stretch into a routine.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="dose">What goes over its usual dose, member by member; null for the usual dose.</param>
    /// <param name="prepare">Time to get into position, 0 to 24 hours; null for the routine's.</param>
    /// <param name="metadata">The application's own strings; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stretch"/> is null.</exception>
    /// <exception cref="ArgumentException">The dose's sides do not fit the stretch, or <paramref name="prepare"/> is out of range.</exception>
    public StretchStep(Stretch stretch, Dose? dose = null, Duration? prepare = null, Metadata? metadata = null)
        : base(metadata)
    {
        Stretch = Guard.NotNull(stretch);
        Dose = (dose ?? Dose.Unstated).CheckedFor(stretch.Laterality, nameof(dose));
        Prepare = Dose.Time(prepare);
        EffectiveDose = ReferenceEquals(Dose, Dose.Unstated) ? stretch.UsualDose : new EffectiveDose(Dose.Over(stretch.Dose), stretch.Laterality);
    }

    /// <summary>The stretch.</summary>
    public Stretch Stretch { get; }

    /// <summary>What this step states over the stretch's usual dose.</summary>
    public Dose Dose { get; }

    /// <summary>Time to get into position; null for the routine's.</summary>
    public Duration? Prepare { get; }

    /// <summary>The dose that results: this step's over the stretch's over the defaults.</summary>
    public EffectiveDose EffectiveDose { get; }

    internal override int Depth => 0;

    internal override long UnrolledCount => 1;

    /// <summary>Returns the step with another <see cref="Dose"/>.</summary>
    /// <param name="dose">What goes over the stretch's usual dose, member by member; or <c>null</c> for the usual dose.</param>
    /// <exception cref="ArgumentException">The dose's sides do not fit the stretch.</exception>
    public StretchStep WithDose(Dose? dose) => new(Stretch, dose, Prepare, Metadata);

    /// <summary>Returns the step with another <see cref="Prepare"/>.</summary>
    /// <param name="prepare">0 to 24 hours; or <c>null</c> for the routine's.</param>
    /// <exception cref="ArgumentException"><paramref name="prepare"/> is out of range.</exception>
    public StretchStep WithPrepare(Duration? prepare) => new(Stretch, Dose, prepare, Metadata);

    /// <inheritdoc/>
    public override bool Equals(Step? other)
        => other is StretchStep step && Stretch == step.Stretch && Dose == step.Dose && Prepare == step.Prepare
            && Metadata.Equals(step.Metadata);

    /// <inheritdoc/>
    public override int GetHashCode() => (Stretch.Id, Dose, Prepare).GetHashCode();

    /// <summary>The stretch's id.</summary>
    public override string ToString() => Stretch.Id;
}

using System.Collections.Generic;
using StretchKit.Internal;

namespace StretchKit;

/// <content>For languages that have no <c>with</c> for records of C#.</content>
public sealed partial record Stretch
{
    /// <summary>Returns the stretch with another <see cref="Name"/>.</summary>
    /// <param name="name">What people call it.</param>
    public Stretch WithName(Text name) => this with { Name = name };

    /// <summary>Returns the stretch with another <see cref="Summary"/>.</summary>
    /// <param name="summary">One sentence about it. Or <c>null</c> for none.</param>
    public Stretch WithSummary(Text? summary) => this with { Summary = summary };

    /// <summary>Returns the stretch with another <see cref="Style"/>.</summary>
    /// <param name="style">How it is done.</param>
    public Stretch WithStyle(StretchStyle style) => this with { Style = style };

    /// <summary>Returns the stretch with another <see cref="StartingPosition"/>.</summary>
    /// <param name="startingPosition">The position in which it begins.</param>
    public Stretch WithStartingPosition(StartingPosition startingPosition) => this with { StartingPosition = startingPosition };

    /// <summary>Returns the stretch with another <see cref="Phases"/>.</summary>
    /// <param name="phases">1 to <see cref="MaxPhases"/>, in order.</param>
    public Stretch WithPhases(IEnumerable<Phase> phases) => this with { Phases = ValueList.From(Guard.NotNull(phases)) };

    /// <summary>Returns the stretch with another <see cref="Instructions"/>.</summary>
    /// <param name="instructions">Step by step.</param>
    public Stretch WithInstructions(IEnumerable<Text> instructions) => this with { Instructions = ValueList.From(Guard.NotNull(instructions)) };

    /// <summary>Returns the stretch with another <see cref="Purpose"/>.</summary>
    /// <param name="purpose">Why one does it. Or <c>null</c> for none.</param>
    public Stretch WithPurpose(Text? purpose) => this with { Purpose = purpose };

    /// <summary>Returns the stretch with another <see cref="Targets"/>.</summary>
    /// <param name="targets">Ids of regions of the body.</param>
    public Stretch WithTargets(IEnumerable<string> targets) => this with { Targets = ValueList.From(Guard.NotNull(targets)) };

    /// <summary>Returns the stretch with another <see cref="Equipment"/>.</summary>
    /// <param name="equipment">Ids of what is needed.</param>
    public Stretch WithEquipment(IEnumerable<string> equipment) => this with { Equipment = ValueList.From(Guard.NotNull(equipment)) };

    /// <summary>Returns the stretch with another <see cref="Cautions"/>.</summary>
    /// <param name="cautions">When to take care or leave it out.</param>
    public Stretch WithCautions(IEnumerable<Text> cautions) => this with { Cautions = ValueList.From(Guard.NotNull(cautions)) };

    /// <summary>Returns the stretch with another <see cref="Easier"/>.</summary>
    /// <param name="easier">What to do where it is too much. Or <c>null</c> for none.</param>
    public Stretch WithEasier(Variation? easier) => this with { Easier = easier };

    /// <summary>Returns the stretch with another <see cref="Harder"/>.</summary>
    /// <param name="harder">What to do where it has become too little. Or <c>null</c> for none.</param>
    public Stretch WithHarder(Variation? harder) => this with { Harder = harder };

    /// <summary>Returns the stretch with another <see cref="Dose"/>.</summary>
    /// <param name="dose">The usual dose.</param>
    public Stretch WithDose(Dose dose) => this with { Dose = dose };

    /// <summary>Returns the stretch with another <see cref="Source"/>.</summary>
    /// <param name="source">Where it comes from. Or <c>null</c> for none.</param>
    public Stretch WithSource(Source? source) => this with { Source = source };

    /// <summary>Returns the stretch with another <see cref="Metadata"/>.</summary>
    /// <param name="metadata">The application's own strings.</param>
    public Stretch WithMetadata(Metadata metadata) => this with { Metadata = metadata };
}

using NodaTime;

namespace StretchKit.Hosting;

/// <summary>A plan as a store writes it down: documents that need nothing beside them.</summary>
/// <param name="Plan">The plan's document.</param>
/// <param name="Program">The document of the program that the plan follows; null for none.</param>
public sealed record StoredPlan(string Plan, string? Program)
{
    private static readonly DocumentWriter Writer = new(StretchSource.Empty);

    /// <summary>Writes a plan down.</summary>
    /// <param name="plan">The plan.</param>
    public static StoredPlan Of(Plan plan)
        => new(Writer.Write(plan), plan?.Program is { } followed ? Writer.Write(followed.Program) : null);

    /// <summary>Reads it again.</summary>
    /// <param name="zones">The time zones; or <c>null</c> for the time-zone database in NodaTime.</param>
    /// <exception cref="StretchKitValidationException">A document cannot be read; the message says why.</exception>
    public Plan ToPlan(IDateTimeZoneProvider? zones = null)
    {
        var plain = new DocumentReader(StretchSource.Empty, zones: zones);
        return Program is null
            ? plain.ReadPlan(Plan).GetValueOrThrow()
            : new DocumentReader(StretchSource.Empty, null, [plain.ReadProgram(Program).GetValueOrThrow()], zones).ReadPlan(Plan).GetValueOrThrow();
    }
}

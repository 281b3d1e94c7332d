namespace StretchKit.Json;

/// <summary>A dose, as it is written.</summary>
internal sealed class WrittenDose : WrittenObject
{
    public string? Hold { get; set; }

    public string? Tempo { get; set; }

    public int? Reps { get; set; }

    public int? Sets { get; set; }

    public string? Sides { get; set; }

    public WrittenRests? Rest { get; set; }
}

/// <summary>The rests of a dose, as they are written.</summary>
internal sealed class WrittenRests : WrittenObject
{
    public string? Reps { get; set; }

    public string? Sides { get; set; }

    public string? Sets { get; set; }
}

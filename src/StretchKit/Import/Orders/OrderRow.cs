using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>A row of a running order, as its texts.</summary>
internal sealed class OrderRow(int offset)
{
    /// <summary>Where it begins, in bytes.</summary>
    public int Offset => offset;

    public bool IsFaulty { get; set; }

    /// <summary>Why it is left out in any case; null if it is not.</summary>
    public ImportReason? Reason { get; set; }

    public string Name { get; set; } = "";

    public string? Kind { get; set; }

    /// <summary>A time, or a dose in words.</summary>
    public string? Time { get; set; }

    public string? Side { get; set; }

    public string? Rest { get; set; }

    public string? Reps { get; set; }

    public string? Sets { get; set; }

    public string? Rounds { get; set; }

    /// <summary>Which part of the file it is in: rows of several parts are not gone through together.</summary>
    public int Part { get; set; }

    public List<string> NotImported { get; } = [];

    public static OrderRow Of(RawRecord raw)
    {
        var row = new OrderRow(raw.Offset)
        {
            IsFaulty = raw.IsFaulty,
            Name = raw.First(Field.Name) ?? "",
            Kind = raw.First(Field.Kind),
            Time = raw.First(Field.Hold),
            Side = raw.First(Field.Sides),
            Rest = raw.First(Field.Rest),
            Reps = raw.First(Field.Reps),
            Sets = raw.First(Field.Sets),
            Rounds = raw.First(Field.Rounds),
        };
        row.NotImported.AddRange(raw.NotImported);
        foreach (KeyValuePair<string, string> extra in raw.Extra)
            row.NotImported.Add(Json.Shown.Content(extra.Key));
        return row;
    }
}

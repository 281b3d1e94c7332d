using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>A cell and where it begins, in bytes.</summary>
internal readonly record struct CsvCell(int Offset, string Text);

/// <summary>A row of cells; faulty if its cells cannot be trusted.</summary>
internal sealed record CsvRow(int Offset, List<CsvCell> Cells, bool IsFaulty)
{
    /// <summary>Whether nothing is in it, as in an empty line.</summary>
    public bool IsBlank => !IsFaulty && Cells.TrueForAll(c => string.IsNullOrWhiteSpace(c.Text));
}

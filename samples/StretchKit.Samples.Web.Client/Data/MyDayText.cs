using System.Linq;

namespace StretchKit.Samples.Web.Client.Data;

/// <summary>A <see cref="MyDay"/> as documents, in which it comes with the first page.</summary>
public sealed record MyDayText(string Plan, string State, string[] Sessions, bool IsNew)
{
    /// <summary>What it is called in the page.</summary>
    public const string Key = "my-day";

    /// <summary>Writes one.</summary>
    public static MyDayText Of(MyDay day) => new(
        Catalog.Writer.Write(day.Plan), Catalog.Writer.Write(day.State), [.. day.Sessions.Select(s => Catalog.Writer.Write(s))], day.IsNew);

    /// <summary>Reads it.</summary>
    public MyDay Read() => new(
        Catalog.Reader.ReadPlan(Plan).GetValueOrThrow(),
        Catalog.Reader.ReadState(State).GetValueOrThrow(),
        [.. Sessions.Select(s => Catalog.Reader.ReadSession(s).GetValueOrThrow())],
        IsNew);
}

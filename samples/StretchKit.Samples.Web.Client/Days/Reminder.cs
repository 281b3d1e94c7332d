using System.Text.Json;
using System.Text.Json.Serialization;

namespace StretchKit.Samples.Web.Client.Days;

/// <summary>A reminder as the server sends it to an open page.</summary>
/// <param name="Id">Which delivery it is; one that comes twice has the same.</param>
/// <param name="Occurrence">The occurrence's name.</param>
/// <param name="RoutineId">The routine to do.</param>
public sealed record Reminder(string Id, string Occurrence, string RoutineId)
{
    /// <summary>The occurrence; null where the text is not the name of one.</summary>
    [JsonIgnore]
    public OccurrenceName? Name => OccurrenceName.TryParse(Occurrence, out OccurrenceName name) ? name : null;

    /// <summary>Reads what the server sends; null for what is none.</summary>
    public static Reminder? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ReminderJson.Default.Reminder);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Reminder))]
internal sealed partial class ReminderJson : JsonSerializerContext;

using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace StretchKit.Hosting.Rows;

/// <summary>Events, sessions and plans as the library's documents write them, each on one line.</summary>
internal sealed class Documents(IDateTimeZoneProvider? zones)
{
    private static readonly DocumentWriter Writer = new(StretchSource.Empty);
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int MostPlans = 1024;

    private readonly ConcurrentDictionary<StoredPlan, Plan> _plans = new();
    private readonly DocumentReader _reader = new(StretchSource.Empty, zones: zones);

    /// <summary>An event as it stands in a document of a state, and the word for its kind.</summary>
    public static (string Kind, string Json) Write(ReminderEvent happened)
    {
        using JsonDocument state = JsonDocument.Parse(Writer.Write(ReminderState.Empty.Apply(happened)));
        JsonElement written = state.RootElement.GetProperty("events")[0];
        return (written.GetProperty("kind").GetString()!, OnOneLine(written));
    }

    public static string Write(Session session)
    {
        using JsonDocument written = JsonDocument.Parse(Writer.Write(session));
        return OnOneLine(written.RootElement);
    }

    public ReminderState ReadState(IReadOnlyCollection<string> events)
        => events.Count == 0
            ? ReminderState.Empty
            : _reader.ReadState($$"""{"schemaVersion":1,"events":[{{string.Join(',', events)}}]}""").GetValueOrThrow();

    public Session ReadSession(string json) => _reader.ReadSession(json).GetValueOrThrow();

    public Plan ReadPlan(string plan, string? program)
    {
        var text = new StoredPlan(plan, program);
        if (_plans.TryGetValue(text, out Plan? known))
            return known;
        Plan read = text.ToPlan(zones);

        // Many people follow few plans. If they do not, starting again costs no more than reading each.
        if (_plans.Count >= MostPlans)
            _plans.Clear();
        _plans[text] = read;
        return read;
    }

    private static string OnOneLine(JsonElement written)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, OneLine))
            written.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}

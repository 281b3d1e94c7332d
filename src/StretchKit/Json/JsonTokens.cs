using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>
/// The tokens of a UTF-8 text, up to its end or to the first syntax fault: one pass of Utf8JsonReader, after which going on, looking ahead,
/// skipping and coming back are all a matter of numbers.
/// </summary>
internal sealed class JsonTokens : IDisposable
{
    /// <summary>How deep objects and lists may nest.</summary>
    public const int MaxDepth = 64;

    private const int ChunkBits = 10;
    private const int ChunkSize = 1 << ChunkBits;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth + 1, // One more, so that the fault is ours to find.
    };

    private readonly JsonToken[] _first = ArrayPool<JsonToken>.Shared.Rent(ChunkSize);
    private JsonToken[] _last;
    private List<JsonToken[]>? _others;

    private JsonTokens() => _last = _first;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The syntax fault that ends the text, and where; null where there is none.</summary>
    public (FindingCode Code, int Offset)? Fault { get; private set; }

    public ref JsonToken this[int index]
        => ref (index < ChunkSize ? _first : _others![(index >> ChunkBits) - 1])[index & (ChunkSize - 1)];

    public static JsonTokens Of(ReadOnlySpan<byte> utf8)
    {
        var tokens = new JsonTokens();
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            tokens.ReadAll(ref reader);
        }
        catch (JsonException fault)
        {
            // The one place where a syntax fault is caught: the reader has no other way to say it.
            tokens.Fault = EndsTooSoon(utf8) ? (FindingCodes.EndsTooSoon, utf8.Length) : (FindingCodes.Syntax, Offset(utf8, fault));
        }

        return tokens;
    }

    /// <summary>The token after a value whose first has this number.</summary>
    public int After(int index)
    {
        ref JsonToken token = ref this[index];
        return !token.IsStart ? index + 1 : token.Last < 0 ? Count : token.Last + 1;
    }

    public void Dispose()
    {
        ArrayPool<JsonToken>.Shared.Return(_first);
        foreach (JsonToken[] chunk in _others ?? [])
            ArrayPool<JsonToken>.Shared.Return(chunk);
        Count = 0;
    }

    private void ReadAll(ref Utf8JsonReader reader)
    {
        Span<int> open = stackalloc int[MaxDepth];
        int depth = 0;
        while (reader.Read())
        {
            JsonTokenType type = reader.TokenType;
            int start = (int)reader.TokenStartIndex;
            switch (type)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    if (depth == MaxDepth)
                    {
                        Fault = (FindingCodes.TooDeep, start);
                        return;
                    }

                    open[depth] = Count;
                    Add(new JsonToken(type, start, JsonToken.NoLast, depth++));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    this[open[--depth]].Last = Count;
                    Add(new JsonToken(type, start, 1, depth));
                    break;
                case JsonTokenType.String or JsonTokenType.PropertyName:
                    Add(new JsonToken(type, start, reader.ValueSpan.Length + 2, depth));
                    break;
                default:
                    Add(new JsonToken(type, start, reader.ValueSpan.Length, depth));
                    break;
            }
        }
    }

    private void Add(JsonToken token)
    {
        int place = Count++ & (ChunkSize - 1);
        if (place == 0 && Count > 1)
            (_others ??= []).Add(_last = ArrayPool<JsonToken>.Shared.Rent(ChunkSize));
        _last[place] = token;
    }

    /// <summary>Whether more text could make good what is a fault only because the text ends.</summary>
    private static bool EndsTooSoon(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(Options));
        try
        {
            while (reader.Read())
            {
                // What there is is looked at once more, as if more were to come.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int Offset(ReadOnlySpan<byte> text, JsonException fault)
    {
        int start = 0;
        for (long line = fault.LineNumber ?? 0; line > 0; line--)
        {
            int end = text.Slice(start).IndexOf((byte)'\n');
            if (end < 0)
                break;
            start += end + 1;
        }

        return (int)Math.Min(text.Length, start + (fault.BytePositionInLine ?? 0));
    }
}

using System.Text.Json;

namespace StretchKit.Json;

/// <summary>One token of a text.</summary>
internal struct JsonToken
{
    private readonly byte _type;
    private readonly byte _depth;
    private int _extent;

    public JsonToken(JsonTokenType type, int start, int length, int depth)
    {
        _type = (byte)type;
        _depth = (byte)depth;
        Start = start;
        _extent = IsStart ? -1 : length;
    }

    public readonly JsonTokenType Type => (JsonTokenType)_type;

    /// <summary>Where it begins, in bytes.</summary>
    public int Start { get; }

    /// <summary>How many objects and lists it is in.</summary>
    public readonly int Depth => _depth;

    /// <summary>Whether an object or a list begins here.</summary>
    public readonly bool IsStart => Type is JsonTokenType.StartObject or JsonTokenType.StartArray;

    /// <summary>How many bytes it has, a string with its quotation marks.</summary>
    public readonly int Length => IsStart ? 1 : _extent;

    /// <summary>Of the start of an object or list: the number of the token that ends it; negative where none does.</summary>
    public int Last
    {
        readonly get => _extent;
        set => _extent = value;
    }
}

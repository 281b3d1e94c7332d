using System.Text.Json;

namespace StretchKit.Json;

/// <summary>One token of a text.</summary>
internal struct JsonToken
{
    private readonly byte _type;
    private readonly byte _depth;
    private int _extent;

    /// <summary>The extent of the start of an object or list whose end is not known.</summary>
    public const int NoLast = -1;

    /// <param name="type">Its kind.</param>
    /// <param name="start">Where it begins, in bytes.</param>
    /// <param name="extent">How many bytes it has; of the start of an object or list, the token that ends it.</param>
    /// <param name="depth">How many objects and lists it is in.</param>
    public JsonToken(JsonTokenType type, int start, int extent, int depth)
    {
        _type = (byte)type;
        _depth = (byte)depth;
        Start = start;
        _extent = extent;
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

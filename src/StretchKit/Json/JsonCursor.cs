using System;
using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Goes over the tokens of a text, one at a time; it can look ahead, and come back to a place.</summary>
internal sealed class JsonCursor : IDisposable
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly JsonTokens _tokens;
    private int _at;
    private JsonToken _token;

    public JsonCursor(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        _tokens = JsonTokens.Of(utf8.Span);
        GoTo(-1);
    }

    /// <summary>All tokens.</summary>
    public JsonTokens Tokens => _tokens;

    /// <summary>The number of the token reached; negative before the first, <see cref="JsonTokens.Count"/> after the last.</summary>
    public int At => _at;

    /// <summary>The kind of token reached; None before the first and after the last.</summary>
    public JsonTokenType Token => _token.Type;

    /// <summary>Where the token begins, in bytes.</summary>
    public int Start => _token.Start;

    /// <summary>Where the token ends, in bytes; not inclusive.</summary>
    public int End => _token.Start + _token.Length;

    /// <summary>How many objects and lists the token is in.</summary>
    public int Depth => _token.Depth;

    /// <summary>The syntax fault that ended the text, and where; null where it has not been reached or there is none.</summary>
    public (FindingCode Code, int Offset)? Fault => _at == _tokens.Count ? _tokens.Fault : null;

    /// <summary>Whether a syntax fault has been reached.</summary>
    public bool IsAtFault => _at == _tokens.Count && _tokens.Fault is not null;

    /// <summary>The token as it is written, a string with its quotation marks.</summary>
    public ReadOnlySpan<byte> Raw => _utf8.Span.Slice(_token.Start, _token.Length);

    /// <summary>Goes on to the next token; false at the end and after a fault.</summary>
    public bool Read()
    {
        if (_at < _tokens.Count)
            GoTo(_at + 1);
        return _at < _tokens.Count;
    }

    /// <summary>Goes to the last token of the value whose first has been reached.</summary>
    public void Skip()
    {
        if (_token.IsStart)
            GoTo(_token.Last < 0 ? _tokens.Count : _token.Last);
    }

    /// <summary>
    /// Looks ahead, within the object whose first token has been reached, for a member's value; the number of its first token, or
    /// null. The cursor stays where it is.
    /// </summary>
    public int? Find(string member)
    {
        if (Token != JsonTokenType.StartObject)
            return null;
        for (int name = _at + 1; name + 1 < _tokens.Count && _tokens[name].Type == JsonTokenType.PropertyName; name = _tokens.After(name + 1))
        {
            if (RawStrings.Are(RawOf(name), member))
                return name + 1;
        }

        return null;
    }

    /// <summary>How many elements the list has whose first token has been reached, up to a syntax fault.</summary>
    public int CountElements()
    {
        int count = 0;
        for (int element = _at + 1; element < _tokens.Count && _tokens[element].Type != JsonTokenType.EndArray; element = _tokens.After(element))
            count++;
        return count;
    }

    /// <summary>Goes to a token, there or back.</summary>
    public void GoTo(int token)
    {
        _at = token;
        _token = (uint)token < (uint)_tokens.Count
            ? _tokens[token]
            : new JsonToken(JsonTokenType.None, token < 0 ? 0 : _tokens.Fault?.Offset ?? _utf8.Length, 0, 0);
    }

    /// <summary>A token as it is written.</summary>
    public ReadOnlySpan<byte> RawOf(int token) => _utf8.Span.Slice(_tokens[token].Start, _tokens[token].Length);

    public void Dispose() => _tokens.Dispose();
}

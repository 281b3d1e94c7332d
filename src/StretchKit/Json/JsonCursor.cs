using System;
using System.Text.Json;

namespace StretchKit.Json;

/// <summary>
/// Goes over the tokens of a UTF-8 text, one at a time. It is Utf8JsonReader made into an object that can be handed about,
/// asked to look ahead and to come back to a place; a syntax fault ends the text instead of throwing.
/// </summary>
internal sealed class JsonCursor
{
    /// <summary>How deep objects and lists may nest.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth + 1, // One more, so that the fault is ours to find.
    };

    private readonly ReadOnlyMemory<byte> _utf8;
    private JsonReaderState _state = new(Options);
    private int _next;
    private int _rawLength;

    public JsonCursor(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    /// <summary>The token reached; None before the first, after the last and after a fault.</summary>
    public JsonTokenType Token { get; private set; }

    /// <summary>Where the token begins, in bytes.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends, or where the value does that was skipped, in bytes; not inclusive.</summary>
    public int End => _next;

    /// <summary>How many objects and lists the token is in.</summary>
    public int Depth { get; private set; }

    /// <summary>The syntax fault that ended the text, and where; null where there was none.</summary>
    public (FindingCode Code, int Offset)? Fault { get; private set; }

    /// <summary>The token as it is written, a string with its quotation marks; nothing for the others.</summary>
    public ReadOnlySpan<byte> Raw => _utf8.Span.Slice(Start, _rawLength);

    /// <summary>Goes on to the next token; false at the end and after a fault.</summary>
    public bool Read()
    {
        if (Fault is not null)
            return false;
        Utf8JsonReader reader = Reader();
        bool read = TryRead(ref reader);
        Take(ref reader, read);
        return read;
    }

    /// <summary>Goes to the end of the value whose first token has been reached.</summary>
    public void Skip()
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        int depth = Depth;
        Utf8JsonReader reader = Reader();
        bool read;
        do
            read = TryRead(ref reader);
        while (read && reader.CurrentDepth > depth);
        Take(ref reader, read);
    }

    /// <summary>
    /// Looks ahead, within the object whose first token has been reached, for a member's value; the place of it, or null.
    /// The cursor stays where it is, and faults are left to be found when it comes by.
    /// </summary>
    public Mark? Find(string member)
    {
        if (Token != JsonTokenType.StartObject)
            return null;
        Mark here = Here();
        int depth = Depth + 1;
        Mark? found = null;
        while (found is null && Read() && Depth >= depth)
        {
            bool isIt = Is(member);
            if (Read() && isIt)
                found = Here();
            else
                Skip();
        }

        Return(here);
        return found;
    }

    /// <summary>This place, to return to.</summary>
    public Mark Here() => new(_state, _next, Token, Start, Depth, _rawLength, Fault);

    /// <summary>Goes to a place where the cursor was before; a fault found since is forgotten until it is met again.</summary>
    public void Return(Mark mark)
    {
        _state = mark.State;
        _next = mark.Next;
        Token = mark.Token;
        Start = mark.Start;
        Depth = mark.Depth;
        _rawLength = mark.RawLength;
        Fault = mark.Fault;
    }

    private bool Is(string name)
    {
        if (Escapes.HaveHalfCharacter(Raw))
            return false;
        var reader = new Utf8JsonReader(Raw);
        return reader.Read() && reader.ValueTextEquals(name);
    }

    private Utf8JsonReader Reader() => new(_utf8.Span.Slice(_next), isFinalBlock: true, _state);

    private void Take(ref Utf8JsonReader reader, bool read)
    {
        Start = _next + (int)reader.TokenStartIndex;
        Token = read ? reader.TokenType : JsonTokenType.None;
        _rawLength = Token switch
        {
            JsonTokenType.String or JsonTokenType.PropertyName => reader.ValueSpan.Length + 2,
            JsonTokenType.Number => reader.ValueSpan.Length,
            _ => 0,
        };
        Depth = reader.CurrentDepth;
        _next += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    /// <summary>Where a syntax fault is caught: the reader has no other way to say it.</summary>
    private bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            if (!reader.Read())
                return false;
        }
        catch (JsonException fault)
        {
            Fault = EndsTooSoon() ? (FindingCodes.EndsTooSoon, _utf8.Length) : (FindingCodes.Syntax, Offset(fault));
            return false;
        }

        if (reader.CurrentDepth < MaxDepth || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return true;
        Fault = (FindingCodes.TooDeep, _next + (int)reader.TokenStartIndex);
        return false;
    }

    /// <summary>Whether more text could make good what is a fault only because the text ends.</summary>
    private bool EndsTooSoon()
    {
        var reader = new Utf8JsonReader(_utf8.Span.Slice(_next), isFinalBlock: false, _state);
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

    private int Offset(JsonException fault)
    {
        ReadOnlySpan<byte> text = _utf8.Span;
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

    /// <summary>A place in the text.</summary>
    public readonly record struct Mark(
        JsonReaderState State,
        int Next,
        JsonTokenType Token,
        int Start,
        int Depth,
        int RawLength,
        (FindingCode Code, int Offset)? Fault);
}

using System;
using System.Collections.Generic;
using System.Text.Json;
using StretchKit.Internal;

namespace StretchKit.Json;

/// <summary>
/// One walk over a document: the cursor, the path to where it is, and what was found so far. The readers of values and
/// objects each begin at the first token of a value and end at its last; where something is wrong they record it and give
/// nothing, and the walk goes on.
/// </summary>
internal sealed class Walk(ReadOnlyMemory<byte> utf8, Known known)
{
    private readonly JsonCursor _cursor = new(utf8);
    private readonly FaultList _faults = new();
    private readonly Nearest _nearest = new();
    private string _endPath = "$";

    public Known Known => known;

    public DocumentPath Path { get; } = new();

    public JsonTokenType Token => _cursor.Token;

    public ReadOnlySpan<byte> Raw => _cursor.Raw;

    /// <summary>Whether the document is of the version before, in which some members have other names.</summary>
    public bool IsOfFormerVersion { get; set; }

    /// <summary>Whether a syntax fault has ended the document.</summary>
    public bool HasEnded => _cursor.Fault is not null;

    /// <summary>The members that mean nothing here.</summary>
    public UnknownList Unknown { get; } = new();

    /// <summary>The errors so far. An object is built only if none was added while it was read.</summary>
    public int Errors => _faults.Errors + (HasEnded ? 1 : 0);

    /// <summary>Goes on to the next token; false at the end.</summary>
    public bool Read()
    {
        bool hadEnded = HasEnded;
        bool read = _cursor.Read();
        NoteEnd(hadEnded);
        return read;
    }

    /// <summary>Goes to the last token of the value whose first has been reached.</summary>
    public void Skip()
    {
        bool hadEnded = HasEnded;
        _cursor.Skip();
        NoteEnd(hadEnded);
    }

    /// <summary>Reads over the value that has been reached, finding fault with its strings, and gives it as it is written.</summary>
    public ReadOnlyMemory<byte> SkipAndKeep()
    {
        int start = _cursor.Start;
        int depth = _cursor.Depth;
        do
        {
            if (Token is JsonTokenType.String or JsonTokenType.PropertyName && Escapes.HaveHalfCharacter(Raw))
                Fault(FindingCodes.HalfCharacter);
        }
        while ((_cursor.Depth > depth || Token is JsonTokenType.StartObject or JsonTokenType.StartArray) && Read());
        return utf8.Slice(start, _cursor.End - start);
    }

    /// <summary>Keeps a member of an object, whose name the path has already.</summary>
    /// <returns>False where the object has an unknown member of that name already.</returns>
    public bool Keep(string member, ReadOnlyMemory<byte> json)
    {
        Path.Pop();
        string place = Path.ToString();
        Path.Push(member);

        // What it was called in the version before will not be written; a name that has a meaning only now cannot be kept.
        if (!IsOfFormerVersion)
            return Unknown.Add(place, member, json);
        return member == RoutineReader.Steps
            || Unknown.Add(place.Replace($".{RoutineReader.FormerSteps}[", $".{RoutineReader.Steps}["), member, json);
    }

    /// <summary>Goes on to the end, where what follows the document is a syntax fault.</summary>
    public void ReadToEnd()
    {
        while (Read())
            Skip();
    }

    /// <summary>Skips a value that is to be read after what follows it.</summary>
    public JsonCursor.Mark Defer()
    {
        JsonCursor.Mark mark = _cursor.Here();
        Skip();
        return mark;
    }

    /// <summary>Reads the value at a place that was deferred or found, as a member of this object, and comes back.</summary>
    public void ReadAt(JsonCursor.Mark mark, string member, Action read)
    {
        JsonCursor.Mark here = _cursor.Here();
        _cursor.Return(mark);
        Path.Push(member);
        read();
        Path.Pop();
        _cursor.Return(here);
    }

    /// <summary>The place of a member's value in the object that has been reached; null where it is not there.</summary>
    public JsonCursor.Mark? Find(string member) => _cursor.Find(member);

    /// <summary>Whether a value of this kind has been reached; another kind is a finding, and is skipped.</summary>
    public bool Is(JsonTokenType kind)
    {
        if (Token == kind)
            return true;
        if (!HasEnded)
            Fault(FindingCodes.WrongKind, KindName.Of(kind), KindName.Of(Token));
        Skip();
        return false;
    }

    /// <summary>This place, for a finding that only later turns out.</summary>
    public Spot Here() => new(_cursor.Start, Path.ToString());

    public void Fault(FindingCode code, params string[] arguments)
    {
        if (_faults.Keeps(code))
            _faults.Add(_cursor.Start, new Finding(code, Path.ToString(), arguments));
    }

    public void Fault(FindingCode code, Spot spot, params string[] arguments)
    {
        if (_faults.Keeps(code))
            _faults.Add(spot.Offset, new Finding(code, spot.Path ?? Path.ToString(), arguments));
    }

    /// <summary>A finding about a word that was perhaps meant to be one of the candidates.</summary>
    public void Fault(FindingCode code, string word, IEnumerable<string> candidates, params string[] arguments)
        => Fault(code, new Spot(_cursor.Start, null), word, candidates, arguments);

    /// <summary>A finding, at a place that was passed, about a word that was perhaps meant to be one of the candidates.</summary>
    public void Fault(FindingCode code, Spot spot, string word, IEnumerable<string> candidates, params string[] arguments)
    {
        if (_faults.Keeps(code))
        {
            _faults.Add(spot.Offset, new Finding(code, spot.Path ?? Path.ToString(), arguments)
            {
                Suggestion = _nearest.Find(word, candidates),
            });
        }
    }

    /// <summary>The nearest candidate within a distance; null where there is none.</summary>
    public string? Near(string word, IEnumerable<string> candidates, int most) => _nearest.Find(word, candidates, most);

    /// <summary>A finding about the bytes at an offset.</summary>
    public void FaultAt(FindingCode code, int offset, params string[] arguments)
        => Fault(code, new Spot(offset, Path.ToString()), arguments);

    /// <summary>All that was found, the syntax fault included.</summary>
    public ValidationReport ToReport()
    {
        if (_cursor.Fault is var (code, offset))
            Fault(code, new Spot(offset, _endPath), code == FindingCodes.TooDeep ? Shown.Number(JsonCursor.MaxDepth) : Character(offset));
        return _faults.ToReport(utf8);
    }

    private void NoteEnd(bool hadEnded)
    {
        if (HasEnded && !hadEnded)
            _endPath = Path.ToString();
    }

    private string Character(int offset)
    {
        ReadOnlySpan<byte> rest = utf8.Span.Slice(offset);
        int length = 1;
        while (length < rest.Length && (rest[length] & 0xC0) == 0x80)
            length++;
        return rest.IsEmpty ? "" : Shown.Content(Utf8.Text(rest.Slice(0, length)));
    }

    /// <summary>A place in the document.</summary>
    public readonly record struct Spot(int Offset, string? Path);
}

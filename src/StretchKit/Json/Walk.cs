using System;
using System.Collections.Generic;
using System.Text.Json;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>
/// One walk over a document: the cursor, and what was found so far. The readers of values and objects each begin at the first
/// token of a value and end at its last; where something is wrong they record it and give nothing, and the walk goes on. A finding
/// is recorded by its token; its path is worked out only then.
/// </summary>
internal sealed class Walk : IDisposable
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly JsonCursor _cursor;
    private readonly FaultList _faults = new();
    private Nearest? _nearest;
    private DocumentPaths? _paths;

    public Walk(ReadOnlyMemory<byte> utf8, Known known)
    {
        _utf8 = utf8;
        _cursor = new JsonCursor(utf8);
        Known = known;
    }

    public Known Known { get; }

    public JsonTokenType Token => _cursor.Token;

    public ReadOnlySpan<byte> Raw => _cursor.Raw;

    /// <summary>Whether the document is of the version before, in which some members have other names.</summary>
    public bool IsOfFormerVersion { get; set; }

    /// <summary>Whether a syntax fault has ended the document.</summary>
    public bool HasEnded => _cursor.IsAtFault;

    /// <summary>The members that mean nothing here.</summary>
    public UnknownList Unknown { get; } = new();

    /// <summary>The errors so far. An object is built only if none was added while it was read.</summary>
    public int Errors => _faults.Errors + (HasEnded ? 1 : 0);

    private DocumentPaths Paths => _paths ??= new DocumentPaths(_cursor);

    /// <summary>How many elements the list has that has been reached, up to a syntax fault.</summary>
    public int CountElements() => _cursor.CountElements();

    /// <summary>Goes on to the next token; false at the end.</summary>
    public bool Read() => _cursor.Read();

    /// <summary>Goes to the last token of the value whose first has been reached.</summary>
    public void Skip() => _cursor.Skip();

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
        return _utf8.Slice(start, _cursor.End - start);
    }

    /// <summary>Keeps an unknown member of an object.</summary>
    /// <param name="spot">The object.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="json">Its value.</param>
    /// <returns>False where the object has an unknown member of that name already.</returns>
    public bool Keep(Spot spot, string member, ReadOnlyMemory<byte> json) => Keep(Paths.Of(spot.Token), member, json);

    /// <summary>Keeps the member whose value has been reached, and which does have a meaning to others.</summary>
    public void KeepThis(string member)
    {
        string path = Paths.Of(_cursor.At);
        Keep(path.Substring(0, path.LastIndexOf("['", StringComparison.Ordinal)), member, SkipAndKeep());
    }

    /// <summary>Goes on to the end, where what follows the document is a syntax fault.</summary>
    public void ReadToEnd()
    {
        while (Read())
            Skip();
    }

    /// <summary>Skips a value that is to be read after what follows it.</summary>
    public Spot Defer()
    {
        Spot spot = Here();
        Skip();
        return spot;
    }

    /// <summary>Goes to a value that was deferred or found.</summary>
    /// <returns>The place to <see cref="Return"/> to.</returns>
    public int GoTo(Spot spot)
    {
        int here = _cursor.At;
        _cursor.GoTo(spot.Token);
        return here;
    }

    /// <summary>Comes back from where <see cref="GoTo"/> went.</summary>
    public void Return(int here) => _cursor.GoTo(here);

    /// <summary>The place of a member's value in the object that has been reached; null where it is not there.</summary>
    public Spot? Find(string member) => _cursor.Find(member) is { } token ? new Spot(token, _cursor.Tokens[token].Start) : null;

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
    public Spot Here() => new(_cursor.At, _cursor.Start);

    public void Fault(FindingCode code, params string[] arguments) => Fault(code, Here(), arguments);

    public void Fault(FindingCode code, Spot spot, params string[] arguments)
    {
        if (_faults.Keeps(code))
            _faults.Add(spot.Offset, new Finding(code, Paths.Of(spot.Token), arguments));
    }

    /// <summary>A finding at this place, with what was perhaps meant, or <c>null</c>.</summary>
    public void Suggest(FindingCode code, string? meant, params string[] arguments)
    {
        if (_faults.Keeps(code))
            _faults.Add(Here().Offset, new Finding(code, Paths.Of(Here().Token), arguments) { Suggestion = meant });
    }

    /// <summary>A finding at this place, whose suggestion is only looked for if the finding is kept.</summary>
    public void Suggest(FindingCode code, Func<Nearest, string?> meant, params string[] arguments)
    {
        if (_faults.Keeps(code))
            Suggest(code, meant(_nearest ??= new Nearest()), arguments);
    }

    /// <summary>A finding about a member that an object lacks.</summary>
    public void Missing(Spot spot, string member)
    {
        if (_faults.Keeps(FindingCodes.MissingMember))
            _faults.Add(spot.Offset, new Finding(FindingCodes.MissingMember, $"{Paths.Of(spot.Token)}.{member}", member));
    }

    /// <summary>A finding about a word that was perhaps meant to be one of the candidates.</summary>
    public void Fault(FindingCode code, string word, IEnumerable<string> candidates, params string[] arguments)
        => Fault(code, Here(), word, candidates, arguments);

    /// <summary>A finding, at a place that was passed, about a word that was perhaps meant to be one of the candidates.</summary>
    public void Fault(FindingCode code, Spot spot, string word, IEnumerable<string> candidates, params string[] arguments)
    {
        if (_faults.Keeps(code))
            _faults.Add(spot.Offset, new Finding(code, Paths.Of(spot.Token), arguments) { Suggestion = Near(word, candidates) });
    }

    /// <summary>The nearest candidate within a distance; null where there is none.</summary>
    public string? Near(string word, IEnumerable<string> candidates, int? most = null)
        => (_nearest ??= new Nearest()).Find(word, candidates, most);

    /// <summary>A finding about the bytes at an offset.</summary>
    public void FaultAt(FindingCode code, int offset, params string[] arguments) => Fault(code, new Spot(-1, offset), arguments);

    /// <summary>All that was found, the syntax fault included.</summary>
    public ValidationReport ToReport()
    {
        if (_cursor.Fault is var (code, offset) && _faults.Keeps(code))
        {
            string argument = code == FindingCodes.TooDeep ? Shown.Number(JsonTokens.MaxDepth) : Character(offset);
            _faults.Add(offset, new Finding(code, Paths.OfEnd(), argument));
        }

        return _faults.ToReport(_utf8);
    }

    public void Dispose() => _cursor.Dispose();

    private bool Keep(string place, string member, ReadOnlyMemory<byte> json)
    {
        if (!IsOfFormerVersion)
            return Unknown.Add(place, member, json);

        // What it was called in the version before will not be written; a name that has a meaning only now cannot be kept.
        return member == RoutineReader.Steps
            || Unknown.Add(place.Replace($".{RoutineReader.FormerSteps}[", $".{RoutineReader.Steps}["), member, json);
    }

    private string Character(int offset)
    {
        ReadOnlySpan<byte> rest = _utf8.Span.Slice(offset);
        int length = 1;
        while (length < rest.Length && (rest[length] & 0xC0) == 0x80)
            length++;
        return rest.IsEmpty ? "" : Shown.Content(Utf8.Text(rest.Slice(0, length)));
    }

    /// <summary>A place in the document: a token, and what finding line and column takes.</summary>
    public readonly record struct Spot(int Token, int Offset);
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace StretchKit.Json;

/// <summary>Whether a member must be there.</summary>
internal enum Need
{
    Optional,
    Required,
}

/// <summary>
/// The members of an object of one kind, each with what reads it into a draft. Unknown, repeated and missing members are
/// found here, for all kinds alike.
/// </summary>
internal class ObjectTable<TDraft> : IEnumerable<string>
    where TDraft : class
{
    private readonly List<(string Name, Need Need, Action<TDraft, Walk> Read)> _members = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    // By the names that members have in documents of the version before; null where they are the same.
    private ObjectTable<TDraft>? _former;

    public void Add(string name, Action<TDraft, Walk> read) => Add(name, Need.Optional, read);

    public void Add(string name, Need need, Action<TDraft, Walk> read)
    {
        _places.Add(name, _members.Count);
        _members.Add((name, need, read));
        _former?.Add(name, need, read);
    }

    /// <summary>A member that had another name in the version before.</summary>
    public void Add(string name, Need need, string formerName, Action<TDraft, Walk> read)
    {
        var former = new ObjectTable<TDraft>();
        foreach ((string other, Need otherNeed, Action<TDraft, Walk> otherRead) in _members)
            former.Add(other, otherNeed, otherRead);
        former.Add(formerName, need, read);
        Add(name, need, read);
        _former = former;
    }

    /// <summary>Reads an object into a draft; null if anything in it is an error.</summary>
    public TDraft? Read(Walk walk, TDraft draft)
    {
        int errors = walk.Errors;
        Fill(walk, draft);
        return walk.Errors == errors ? draft : null;
    }

    /// <summary>Reads an object into a draft as far as that goes.</summary>
    public void Fill(Walk walk, TDraft draft)
    {
        if (walk.IsOfFormerVersion && _former is not null)
            _former.FillAsNamed(walk, draft);
        else
            FillAsNamed(walk, draft);
    }

    public IEnumerator<string> GetEnumerator() => _members.Select(m => m.Name).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void FillAsNamed(Walk walk, TDraft draft)
    {
        if (!walk.Is(JsonTokenType.StartObject))
            return;
        Walk.Spot start = walk.Here();
        var seen = new bool[_members.Count];
        while (walk.Read() && walk.Token == JsonTokenType.PropertyName)
        {
            if (walk.Name() is { } name)
                ReadMember(walk, draft, name, seen);
        }

        if (walk.HasEnded)
            return;
        for (int i = 0; i < seen.Length; i++)
        {
            if (!seen[i] && _members[i].Need == Need.Required)
                walk.Fault(FindingCodes.MissingMember, start with { Path = $"{start.Path}.{_members[i].Name}" }, _members[i].Name);
        }
    }

    private void ReadMember(Walk walk, TDraft draft, string name, bool[] seen)
    {
        walk.Path.Push(name);
        if (!_places.TryGetValue(name, out int place))
        {
            KeepUnknown(walk, name);
        }
        else if (seen[place])
        {
            walk.Fault(FindingCodes.DuplicateMember, name);
            walk.SkipMember();
        }
        else
        {
            seen[place] = true;
            if (walk.Read())
                _members[place].Read(draft, walk);
        }

        walk.Path.Pop();
    }

    private void KeepUnknown(Walk walk, string name)
    {
        Walk.Spot spot = walk.Here();
        int errors = walk.Errors;
        if (!walk.Read())
            return;
        ReadOnlyMemory<byte> json = walk.SkipAndKeep();
        if (walk.Errors == errors && !walk.Keep(name, json))
            walk.Fault(FindingCodes.DuplicateMember, spot, Shown.Content(name));
        else if (walk.Unknown.Count <= UnknownList.Most)
            walk.Fault(FindingCodes.UnknownMember, spot, name, this, Shown.Content(name));
        else if (walk.Unknown.Count == UnknownList.Most + 1)
            walk.Fault(FindingCodes.TooMany, spot, Shown.Number(UnknownList.Most));
    }
}

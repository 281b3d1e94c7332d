using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using StretchKit.Validation;

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

    // A bit for each member that must be there.
    private ulong _required;

    // By the names that members have in documents of the version before; null where they are the same.
    private ObjectTable<TDraft>? _former;

    /// <summary>The names of the members that must be there; to enumerate the table gives the names of all.</summary>
    public IEnumerable<string> Required => _members.Where(m => m.Need == Need.Required).Select(m => m.Name);

    public void Add(string name, Action<TDraft, Walk> read) => Add(name, Need.Optional, read);

    public void Add(string name, Need need, Action<TDraft, Walk> read)
    {
        if (need == Need.Required)
            _required |= 1UL << _members.Count;
        _members.Add((name, need, read));
        _former?.Add(name, need, read);
    }

    /// <summary>A member that had another name in the version before.</summary>
    public void Add(string name, Need need, string formerName, Action<TDraft, Walk> read)
    {
        var former = new ObjectTable<TDraft>();
        former._members.AddRange(_members);
        former._required = _required;
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
        ulong seen = 0;
        int next = 0;
        while (walk.Read() && walk.Token == JsonTokenType.PropertyName)
        {
            int place = PlaceOf(walk, next);
            if (place < 0)
            {
                ReadUnknown(walk, start);
            }
            else if ((seen & (1UL << place)) != 0)
            {
                walk.Fault(FindingCodes.DuplicateMember, _members[place].Name);
                walk.SkipMember();
            }
            else
            {
                seen |= 1UL << place;
                next = place + 1;
                if (walk.Read())
                    _members[place].Read(draft, walk);
            }
        }

        ulong missing = _required & ~seen;
        for (int i = 0; missing != 0 && !walk.HasEnded; i++, missing >>= 1)
        {
            if ((missing & 1) != 0)
                walk.Missing(start, _members[i].Name);
        }
    }

    /// <summary>Which member has the name that has been reached; documents mostly have them in order, so it begins after the last one.</summary>
    private int PlaceOf(Walk walk, int first)
    {
        ReadOnlySpan<byte> raw = walk.Raw;
        int count = _members.Count;
        for (int i = 0, place = first; i < count; i++, place++)
        {
            if (place == count)
                place = 0;
            if (RawStrings.Are(raw, _members[place].Name))
                return place;
        }

        return -1;
    }

    private void ReadUnknown(Walk walk, Walk.Spot container)
    {
        if (walk.Name() is not { } name)
            return;
        Walk.Spot spot = walk.Here();
        int errors = walk.Errors;
        if (!walk.Read())
            return;
        ReadOnlyMemory<byte> json = walk.SkipAndKeep();
        if (walk.Errors == errors && !walk.Keep(container, name, json))
            walk.Fault(FindingCodes.DuplicateMember, spot, Shown.Content(name));
        else if (walk.Unknown.Count <= UnknownList.Most)
            walk.Fault(FindingCodes.UnknownMember, spot, name, this, Shown.Content(name));
        else if (walk.Unknown.Count == UnknownList.Most + 1)
            walk.Fault(FindingCodes.TooMany, spot, Shown.Number(UnknownList.Most));
    }
}

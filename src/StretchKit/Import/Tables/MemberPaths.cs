using System;
using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>The paths of a mapping as a tree: what a member of an object means, and what the members within it mean.</summary>
internal sealed class MemberPaths
{
    private readonly Dictionary<string, MemberPaths> _members = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a text here is: fields, and which of their names this is.</summary>
    public List<(Field Field, int Name)> Texts { get; } = [];

    /// <summary>What objects here mean that have a member of a value.</summary>
    public List<(string Member, string Value, MemberPaths Paths)> Chosen { get; } = [];

    /// <summary>Whether objects here mean something.</summary>
    public bool HasMembers => _members.Count > 0 || Chosen.Count > 0;

    public static MemberPaths Of(FieldMap map)
    {
        var root = new MemberPaths();
        foreach ((Field field, ValueList<string> names) in map.Fields)
        {
            for (int i = 0; i < names.Count; i++)
                root.Add(names[i], field, i);
        }

        return root;
    }

    public MemberPaths? Member(string name) => _members.TryGetValue(name, out MemberPaths? paths) ? paths : null;

    private void Add(string path, Field field, int name)
    {
        MemberPaths at = this;
        foreach (string segment in path.Split('.'))
        {
            int bracket = segment.IndexOf('[');
            int sign = bracket < 0 ? -1 : segment.IndexOf('=', bracket);
            bool isChoice = sign > 0 && segment[segment.Length - 1] == ']';
            at = at.Inner(isChoice ? segment.Substring(0, bracket) : segment);
            if (isChoice)
                at = at.Choice(segment.Substring(bracket + 1, sign - bracket - 1), segment.Substring(sign + 1, segment.Length - sign - 2));
        }

        at.Texts.Add((field, name));
    }

    private MemberPaths Inner(string name)
    {
        if (!_members.TryGetValue(name, out MemberPaths? inner))
            _members.Add(name, inner = new MemberPaths());
        return inner;
    }

    private MemberPaths Choice(string member, string value)
    {
        foreach ((string of, string wanted, MemberPaths paths) in Chosen)
        {
            if (of == member && wanted == value)
                return paths;
        }

        var chosen = new MemberPaths();
        Chosen.Add((member, value, chosen));
        return chosen;
    }
}

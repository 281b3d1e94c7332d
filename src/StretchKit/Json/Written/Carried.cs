using System.Collections.Generic;
using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>What an object of a document carries along beyond its value, and the way down to its parts.</summary>
internal readonly struct Carried
{
    private readonly UnknownMembers? _members;
    private readonly string _place;

    private Carried(UnknownMembers? members, string place)
    {
        _members = members is not null && members.Places.Contains(place) ? members : null;
        _place = place;
    }

    /// <summary>Nothing.</summary>
    public static Carried Nothing => default;

    /// <summary>Whether there is anything, here or deeper.</summary>
    public bool IsThere => _members is not null;

    /// <summary>The unknown members of this object; null where there are none.</summary>
    public Dictionary<string, JsonElement>? Here
        => _members is not null && _members.ByPlace.TryGetValue(_place, out Dictionary<string, JsonElement>? here) ? here : null;

    /// <summary>What a document carries.</summary>
    public static Carried Of(UnknownMembers? members) => new(members, "$");

    public Carried Member(string name) => IsThere ? new Carried(_members, $"{_place}.{name}") : default;

    public Carried Element(int index) => IsThere ? new Carried(_members, $"{_place}[{Shown.Number(index)}]") : default;
}

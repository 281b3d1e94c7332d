using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace StretchKit.Json;

/// <summary>
/// Works out the paths of tokens, as RFC 9535 writes them, with names shortened: <c>$.steps[2].dose</c>, <c>$.metadata['a b']</c>. It remembers
/// how far it came in each object and list, so that many paths in order cost one walk.
/// </summary>
internal sealed class DocumentPaths(JsonCursor cursor)
{
    // By the token that begins an object or list: the child looked at last, and its place.
    private readonly Dictionary<int, (int Child, int Place)> _reached = [];

    /// <summary>The path of the value or member name that a token begins; "$" for none.</summary>
    public string Of(int token)
    {
        var path = new StringBuilder("$");
        int container = 0;
        while (container < token && token < cursor.Tokens.Count)
        {
            int child = Child(container, token, out int place);
            if (child < 0)
                break;
            int value = child;
            if (cursor.Tokens[container].Type == JsonTokenType.StartArray)
                path.Append('[').Append(Shown.Number(place)).Append(']');
            else if (Escapes.HaveHalfCharacter(cursor.RawOf(child)))
                break;
            else
                value = Append(path, child) + 1;
            container = value;
        }

        return path.ToString();
    }

    /// <summary>The path of what the text ends in: the member whose value is not there, or else the object or list that is not closed.</summary>
    public string OfEnd()
    {
        int last = cursor.Tokens.Count - 1;
        if (last >= 0 && cursor.Tokens[last].Type == JsonTokenType.PropertyName)
            return Of(last);
        while (last >= 0 && !(cursor.Tokens[last].IsStart && cursor.Tokens[last].Last < 0))
            last--;
        return Of(last);
    }

    private int Append(StringBuilder path, int name)
    {
        string text = RawStrings.Content(cursor.RawOf(name));
        if (IsPlain(text))
            path.Append('.').Append(text);
        else
            path.Append("['").Append(Shown.Content(text).Replace("\\", "\\\\").Replace("'", "\\'")).Append("']");
        return name;
    }

    /// <summary>The element, or the name of the member, that a token is in; negative where it is in none, as the end of the object or list.</summary>
    private int Child(int container, int token, out int place)
    {
        JsonTokens tokens = cursor.Tokens;
        bool isObject = tokens[container].Type == JsonTokenType.StartObject;
        if (!_reached.TryGetValue(container, out (int Child, int Place) at) || at.Child > token)
            at = (container + 1, 0);
        while (at.Child < tokens.Count && tokens[at.Child].Depth > tokens[container].Depth)
        {
            int value = isObject && at.Child + 1 < tokens.Count ? at.Child + 1 : at.Child;
            int next = tokens.After(value);
            if (token < next)
            {
                _reached[container] = at;
                place = at.Place;
                return at.Child;
            }

            at = (next, at.Place + 1);
        }

        place = 0;
        return -1;
    }

    private static bool IsPlain(string name)
        => name.Length is > 0 and <= Shown.Longest
            && name[0] is not (>= '0' and <= '9')
            && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}

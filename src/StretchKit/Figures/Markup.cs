using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StretchKit.Figures;

/// <summary>The text of a picture as it grows.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _text = new(4096);

    public Markup Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    public Markup Raw(int number)
    {
        _text.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Numbers, with spaces between them.</summary>
    public Markup Numbers(int a, int b, int c, int d) => Raw(a).Raw(" ").Raw(b).Raw(" ").Raw(c).Raw(" ").Raw(d);

    /// <summary>Words for people, safe between tags; characters that XML cannot carry become a replacement sign.</summary>
    public Markup Words(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                _text.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || (c < ' ' && c is not ('\t' or '\n' or '\r')) || c is '\uFFFE' or '\uFFFF')
                _text.Append('\uFFFD');
            else
                _text.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => c.ToString() });
        }

        return this;
    }

    /// <summary>The classes of all shapes so far.</summary>
    public HashSet<string> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>Says that a class is used.</summary>
    public string Class(string name)
    {
        Classes.Add(name);
        return name;
    }

    public Markup Path(string style, string d) => Raw("<path class=\"").Raw(Class(style)).Raw("\" d=\"").Raw(d).Raw("\"/>");

    public override string ToString() => _text.ToString();
}

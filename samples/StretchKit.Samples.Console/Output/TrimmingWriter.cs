using System.IO;
using System.Text;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>Writes line by line, without the blanks at the ends with which columns are filled.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value != '\n')
        {
            _line.Append(value);
            return;
        }

        inner.Write(_line.ToString().TrimEnd(' ', '\r') + inner.NewLine);
        _line.Clear();
    }
}

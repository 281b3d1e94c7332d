using System;
using System.Linq;
using System.Text;

namespace StretchKit.Figures;

/// <summary>
/// Characters that lines are drawn on. A cell is as wide as it is measured, and twice as high. In braille it is two dots wide and four high.
/// </summary>
internal sealed class CharacterGrid(double left, double top, double cell, int columns, int rows, bool braille)
{
    private static readonly int[] Dots = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];

    private readonly char[,] _cells = new char[rows, columns];

    /// <summary>A disc: a letter, or its outline in dots.</summary>
    public void Disc(Spot middle, double radius)
    {
        if (!braille)
        {
            Put(middle.X, middle.Y, 'O');
            return;
        }

        for (int i = 0; i < 48; i++)
            Put(middle.X + (radius * Math.Cos(i * Math.PI / 24)), middle.Y + (radius * Math.Sin(i * Math.PI / 24)), '.');
    }

    /// <summary>A line; where another one is already, it stays.</summary>
    public void Line(Spot from, Spot to, char? character = null)
    {
        (double x, double y) = (to.X - from.X, to.Y - from.Y);
        int steps = Math.Max(1, (int)(Math.Sqrt((x * x) + (y * y)) / (cell / 8)));
        char sign = character ?? Sign(x, y / 2);
        for (int i = 0; i <= steps; i++)
        {
            double share = (double)i / steps;
            double height = from.Y + (y * share);
            bool isLow = sign == '-' && ((height - top) / (2 * cell)) % 1 > 0.7;
            Put(from.X + (x * share), height, isLow ? '_' : sign);
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        for (int row = 0; row < rows; row++)
        {
            string line = new([.. Enumerable.Range(0, columns).Select(column => _cells[row, column] is '\0' ? ' ' : _cells[row, column])]);
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.ToString().Trim('\n');
    }

    /// <summary>The character that looks most like a line of this direction; down is positive.</summary>
    private static char Sign(double x, double y)
    {
        double slope = Math.Abs(y) / (Math.Abs(x) + 1e-9);
        return slope < 0.4 ? '-' : slope > 2.2 ? '|' : (x > 0) == (y > 0) ? '\\' : '/';
    }

    private void Put(double x, double y, char sign)
    {
        double across = (x - left) / cell;
        double down = (y - top) / (2 * cell);
        (int column, int row) = ((int)Math.Floor(across), (int)Math.Floor(down));
        if (column < 0 || column >= columns || row < 0 || row >= rows)
            return;
        if (braille)
        {
            int dot = ((int)((down - row) * 4) * 2) + (int)((across - column) * 2);
            _cells[row, column] = (char)(Math.Max(0x2800, (int)_cells[row, column]) | Dots[dot]);
        }
        else if (_cells[row, column] == '\0')
        {
            _cells[row, column] = sign;
        }
    }
}

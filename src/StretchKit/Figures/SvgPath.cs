using System;
using System.Globalization;
using System.Text;

namespace StretchKit.Figures;

/// <summary>
/// The text of a path, in whole tenths of a hundredth of the body's height. Always the same commands for the same shapes, so that paths can be animated.
/// </summary>
internal sealed class SvgPath
{
    private readonly StringBuilder _text = new();
    private int _x;
    private int _y;

    /// <summary>To whole units. What differs in the last bits between machines is cut off first, so that it cannot tip a half.</summary>
    public static int Unit(double value) => (int)Math.Round(Math.Round(value * 10, 5), MidpointRounding.AwayFromZero);

    public SvgPath Add(Capsule capsule)
    {
        (double x, double y, double length) = Direction(capsule);
        (double a, double b) = (capsule.RadiusA, capsule.RadiusB);

        // One disc inside the other: the smaller one is made as large as it has to be to touch.
        if (a > b)
            b = Math.Max(b, a - (length * 0.95));
        else
            a = Math.Max(a, b - (length * 0.95));

        double cos = (a - b) / length;
        double sin = Math.Sqrt(1 - (cos * cos));
        (double X, double Y) one = ((x * cos) - (y * sin), (y * cos) + (x * sin));
        (double X, double Y) other = ((x * cos) + (y * sin), (y * cos) - (x * sin));
        Start(capsule.A.X + (one.X * a), capsule.A.Y + (one.Y * a));
        Line(capsule.B.X + (one.X * b), capsule.B.Y + (one.Y * b));
        Arc(b, a < b, capsule.B.X + (other.X * b), capsule.B.Y + (other.Y * b));
        Line(capsule.A.X + (other.X * a), capsule.A.Y + (other.Y * a));
        Arc(a, a >= b, capsule.A.X + (one.X * a), capsule.A.Y + (one.Y * a));
        _text.Append('z');
        return this;
    }

    public SvgPath Start(double x, double y)
    {
        (_x, _y) = (Unit(x), Unit(y));
        _text.Append('M');
        Number(_x, first: true);
        Number(_y);
        return this;
    }

    public SvgPath Line(double x, double y)
    {
        _text.Append('l');
        Place(x, y, first: true);
        return this;
    }

    public SvgPath Curve(double overX, double overY, double x, double y)
    {
        _text.Append('q');
        Number(Unit(overX) - _x, first: true);
        Number(Unit(overY) - _y);
        Place(x, y);
        return this;
    }

    public SvgPath Close()
    {
        _text.Append('z');
        return this;
    }

    public override string ToString() => _text.ToString();

    private static (double X, double Y, double Length) Direction(Capsule capsule)
    {
        (double x, double y) = (capsule.B.X - capsule.A.X, capsule.B.Y - capsule.A.Y);
        double length = Math.Sqrt((x * x) + (y * y));
        return length < 0.01 ? (1, 0, 0.01) : (x / length, y / length, length);
    }

    private void Arc(double radius, bool isLarge, double x, double y)
    {
        int unit = Unit(radius);
        _text.Append('a');
        Number(unit, first: true);
        Number(unit);
        _text.Append(isLarge ? " 0 1 0" : " 0 0 0");
        Place(x, y);
    }

    private void Place(double x, double y, bool first = false)
    {
        (int toX, int toY) = (Unit(x), Unit(y));
        Number(toX - _x, first);
        Number(toY - _y);
        (_x, _y) = (toX, toY);
    }

    private void Number(int value, bool first = false)
    {
        if (!first && value >= 0)
            _text.Append(' ');
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
    }
}

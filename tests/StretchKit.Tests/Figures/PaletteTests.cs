using System;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Figures;

/// <summary>Contrast as WCAG 2.2 reckons it, whose criterion 1.4.11 asks for 3 : 1 of what is needed to understand a picture.</summary>
public class PaletteTests
{
    public static TheoryData<bool> Themes => [false, true];

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_body_stands_out_from_the_panel(bool isDark)
    {
        StyleSheet.Palette colours = Of(isDark);
        foreach (string colour in new[] { colours.Skin, colours.Shirt, colours.Trousers, colours.Arrow })
            Contrast(colour, colours.Panel).Should().BeGreaterThanOrEqualTo(3, colour);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void What_is_worked_stands_out_without_its_colour(bool isDark)
    {
        // Stripes and an outline, whatever they lie on.
        StyleSheet.Palette colours = Of(isDark);
        Contrast(colours.Worked, colours.Hatch).Should().BeGreaterThanOrEqualTo(3);
        foreach (string below in new[] { colours.Skin, colours.Shirt, colours.Trousers })
            Math.Max(Contrast(colours.Worked, below), Contrast(colours.Hatch, below)).Should().BeGreaterThanOrEqualTo(2.4, below);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Far_limbs_are_paler_and_still_seen(bool isDark)
    {
        StyleSheet.Palette colours = Of(isDark);
        foreach ((string far, string near) in new[] { (colours.FarSkin, colours.Skin), (colours.FarShirt, colours.Shirt), (colours.FarTrousers, colours.Trousers) })
        {
            Contrast(far, colours.Panel).Should().BeLessThan(Contrast(near, colours.Panel));
            Contrast(far, colours.Panel).Should().BeGreaterThanOrEqualTo(1.9);
        }
    }

    private static StyleSheet.Palette Of(bool isDark) => isDark ? StyleSheet.Dark : StyleSheet.Light;

    private static double Contrast(string one, string other)
    {
        double[] both = [Luminance(one), Luminance(other)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            double value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}

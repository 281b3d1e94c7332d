namespace StretchKit.Figures;

/// <summary>Two discs in the picture and everything between them.</summary>
internal readonly record struct Capsule(Spot A, double RadiusA, Spot B, double RadiusB);

/// <summary>What is filled in one colour: capsules that overlap. Or, where there is only one of no thickness, a line.</summary>
internal sealed record Shape(string Class, Capsule[] Capsules);

using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Figures;

/// <summary>
/// Brings the limbs of a pose to what they rest on, changing as few angles by as little as it can and none beyond its range: damped least squares
/// on the gaps that are left.
/// </summary>
internal sealed class Settling
{
    /// <summary>A gap that nobody sees, in hundredths of the body's height.</summary>
    public const double Tolerance = 0.15;

    private const double Probe = 0.01;
    private const double Damping = 0.003;

    private readonly Stage _stage;
    private readonly ValueList<PoseContact> _contacts;
    private readonly IReadOnlyDictionary<BodyPoint, Vec> _places;
    private readonly (Joint Joint, int Axis)[] _free;

    private Settling(Stage stage, ValueList<PoseContact> contacts, IReadOnlyDictionary<BodyPoint, Vec> places)
    {
        _stage = stage;
        _contacts = contacts;
        _places = places;

        // Two hands that meet, or two feet, come from both sides.
        _free = [.. contacts.SelectMany(c => c.Other == BodyPoints.Opposite(c.Point) ? Reach.Of(c.Point).Concat(Reach.Of(c.Other.Value)) : Reach.Of(c.Point)).Distinct()];
    }

    /// <summary>The pose, settled.</summary>
    /// <param name="pose">The pose.</param>
    /// <param name="stage">Where it is.</param>
    /// <param name="places">Where points are to stay; those not named only have to touch what they rest on.</param>
    /// <param name="steps">The most steps to take.</param>
    public static Pose Of(Pose pose, Stage stage, IReadOnlyDictionary<BodyPoint, Vec>? places = null, int steps = 20)
    {
        var settling = new Settling(stage, pose.Contacts, places ?? new Dictionary<BodyPoint, Vec>());
        double[] gaps = settling.Gaps(pose);
        for (int step = 0; step < steps && Worst(gaps) > Tolerance; step++)
        {
            Pose next = settling.Step(pose, gaps);
            double[] left = settling.Gaps(next);
            if (Sum(left) >= Sum(gaps))
                break;

            // What is left when little is gained cannot be reached.
            bool isWorthwhile = Sum(left) < Sum(gaps) * 0.98;
            (pose, gaps) = (next, left);
            if (!isWorthwhile)
                break;
        }

        return pose;
    }

    private static double Worst(double[] gaps) => gaps.Length == 0 ? 0 : gaps.Max(Math.Abs);

    private static double Sum(double[] gaps) => gaps.Sum(g => g * g);

    private double[] Gaps(Pose pose)
    {
        Skeleton body = _stage.Place(pose);
        var gaps = new List<double>();
        foreach (PoseContact contact in _contacts)
        {
            if (_places.TryGetValue(contact.Point, out Vec place))
            {
                Vec off = body[contact.Point] - place;
                gaps.AddRange([off.X, off.Y, off.Z]);
            }
            else
            {
                gaps.Add(_stage.Gap(body, contact));
            }
        }

        return [.. gaps];
    }

    /// <summary>J' (J J' + damping)⁻¹ gaps: the least change of angles that closes the gaps as far as they are linear.</summary>
    private Pose Step(Pose pose, double[] gaps)
    {
        double[][] slopes = [.. _free.Select(f => Slopes(pose, gaps, f.Joint, f.Axis))];
        var square = new double[gaps.Length, gaps.Length];
        for (int i = 0; i < gaps.Length; i++)
        {
            for (int j = 0; j < gaps.Length; j++)
                square[i, j] = slopes.Sum(s => s[i] * s[j]) + (i == j ? Damping : 0);
        }

        double[] weights = LinearEquations.Solve(square, gaps);
        Pose next = pose;
        for (int f = 0; f < _free.Length; f++)
        {
            double change = 0;
            for (int i = 0; i < gaps.Length; i++)
                change += slopes[f][i] * weights[i];
            next = Changed(next, _free[f].Joint, _free[f].Axis, -Math.Max(-20, Math.Min(20, change)));
        }

        return next;
    }

    private double[] Slopes(Pose pose, double[] gaps, Joint joint, int axis)
    {
        JointAngles angles = pose[joint];
        double[] moved = Gaps(pose.With(joint, angles.With(axis, angles[axis] + Probe)));
        return [.. moved.Select((gap, i) => (gap - gaps[i]) / Probe)];
    }

    private static Pose Changed(Pose pose, Joint joint, int axis, double by)
    {
        JointAngles angles = pose[joint];
        return pose.With(joint, angles.With(axis, JointRanges.Nearest(joint, axis, angles[axis] + by)));
    }
}

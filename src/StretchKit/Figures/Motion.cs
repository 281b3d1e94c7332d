using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Figures;

/// <summary>The poses of an animation and their times, from the starting pose through the phases and back.</summary>
internal sealed class Motion
{
    /// <summary>Into how many pieces a move is cut; between them pictures are drawn along straight lines.</summary>
    private const int Pieces = 4;

    private readonly Scene _scene;
    private readonly List<(Pose Pose, double At)> _frames = [];
    private double _time;

    public Motion(Scene scene, double move, double hold)
    {
        _scene = scene;
        _frames.Add((scene.Start, 0));
        Stay(move * 0.4);
        for (int i = 0; i < scene.Phases.Length; i++)
        {
            foreach (Pose pose in scene.Before(i))
                Go(pose, move);
            Go(scene.Phases[i], move);
            Stay(hold);
        }

        foreach (Pose pose in scene.After(scene.Phases.Length - 1))
            Go(pose, move);
        Go(scene.Start, move);
    }

    /// <summary>How long it takes, in seconds.</summary>
    public double Length => _time;

    /// <summary>The poses, settled, and when they are reached, in seconds.</summary>
    public IReadOnlyList<(Pose Pose, double At)> Frames => _frames;

    /// <summary>A pose between two settled ones: what rests in both stays, or goes straight from one place to the other.</summary>
    public static Pose Between(Scene scene, Pose from, Pose to, double share)
    {
        Pose pose = from.Towards(to, share);
        (Skeleton before, Skeleton after) = (scene.Place(from), scene.Place(to));
        Dictionary<BodyPoint, Vec> places = pose.Contacts
            .Where(c => c.Support != FigureSupport.Body)
            .ToDictionary(c => c.Point, c => before[c.Point].Towards(after[c.Point], share));
        return Settling.Of(pose, scene.Stage, places, steps: 8);
    }

    private void Stay(double seconds)
    {
        if (seconds <= 0)
            return;
        _time += seconds;
        _frames.Add((_frames[_frames.Count - 1].Pose, _time));
    }

    private void Go(Pose to, double seconds)
    {
        Pose from = _frames[_frames.Count - 1].Pose;
        for (int i = 1; i < Pieces; i++)
        {
            double share = (double)i / Pieces;
            _frames.Add((Between(_scene, from, to, share * share * (3 - (2 * share))), _time + (share * seconds)));
        }

        _time += seconds;
        _frames.Add((to, _time));
    }
}

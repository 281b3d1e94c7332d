namespace StretchKit.Figures;

/// <summary>What stays where it is in all poses of a figure.</summary>
/// <param name="Anchor">The point that does not move.</param>
/// <param name="Ground">Where it is on the floor plan; its height follows from what it rests on.</param>
/// <param name="WallAt">How far in front the wall or door frame is.</param>
internal sealed record Stage(BodyPoint Anchor, Vec Ground, double WallAt)
{
    /// <summary>The stage of a figure: the anchor is where the starting pose has it with the pelvis above the origin.</summary>
    public static Stage Of(Pose start, BodyPoint anchor, double wallAt)
        => new(anchor, new Skeleton(start)[anchor] with { Z = 0 }, wallAt);

    /// <summary>The body in a pose, moved so that the anchor is in its place.</summary>
    public Skeleton Place(Pose pose)
    {
        var body = new Skeleton(pose);
        FigureSupport support = FigureSupport.Floor;
        foreach (PoseContact contact in pose.Contacts)
        {
            if (contact.Point == Anchor)
                support = contact.Support;
        }

        Vec place = Ground with { Z = HeightOf(support) + BodyPlan.RadiusOf(Anchor) };
        body.Move(place - body[Anchor]);
        return body;
    }

    /// <summary>How far a point is from what it should rest on; negative where it is beyond.</summary>
    public double Gap(Skeleton body, PoseContact contact)
    {
        double radius = BodyPlan.RadiusOf(contact.Point);
        Vec place = body[contact.Point];
        return contact switch
        {
            { Support: FigureSupport.Wall } => WallAt - radius - place.X,
            { Other: { } other } => (place - body[other]).Length - ((radius + BodyPlan.RadiusOf(other)) * 0.9),
            _ => place.Z - radius - HeightOf(contact.Support),
        };
    }

    private static double HeightOf(FigureSupport support) => support == FigureSupport.Seat ? BodyPlan.SeatHeight : 0;
}

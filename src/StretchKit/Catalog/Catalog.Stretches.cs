namespace StretchKit;

public static partial class Catalog
{
    /// <summary>Lying on your back, let both knees sink to one side and then to the other: 5 s × 10 on each side.</summary>
    public static Stretch TrunkRotation => FindStretch("trunk-rotation")!;

    /// <summary>From hands and knees, sit back towards your heels and reach forward along the floor: 10 s × 5.</summary>
    public static Stretch ChildsPose => FindStretch("childs-pose")!;

    /// <summary>On hands and knees, round the back upward and then let it sink: two phases of 5 s × 10.</summary>
    public static Stretch CatCamel => FindStretch("cat-camel")!;

    /// <summary>Sitting on the floor with one leg straight and the other bent, lean forward from the hips: 10 s × 5 on each side.</summary>
    public static Stretch Hamstring => FindStretch("hamstring")!;

    /// <summary>On one knee, shift the hips forward until the front of the hip opens: 30 s × 2 on each side.</summary>
    public static Stretch HipFlexor => FindStretch("hip-flexor")!;

    /// <summary>On a chair, lift one foot and draw slow circles with it: 6 of 4 s on each side.</summary>
    public static Stretch AnkleCircles => FindStretch("ankle-circles")!;

    /// <summary>Standing with hands on the wall, bend both knees and leave the back heel on the floor: 30 s × 2 on each side.</summary>
    public static Stretch BentKneeCalf => FindStretch("bent-knee-calf")!;

    /// <summary>Sitting on the floor, soles together, let the knees sink outwards: 30 s × 2.</summary>
    public static Stretch Butterfly => FindStretch("butterfly")!;

    /// <summary>Standing with hands on the wall, press one heel into the floor behind you: 30 s × 2 on each side.</summary>
    public static Stretch CalfStretch => FindStretch("calf-stretch")!;

    /// <summary>Sitting, hands behind the head, lean the upper back over the backrest: 5 s × 6.</summary>
    public static Stretch ChairBackExtension => FindStretch("chair-back-extension")!;

    /// <summary>Standing, bring the hands together behind you and open the chest: 15 s × 4.</summary>
    public static Stretch ChestOpener => FindStretch("chest-opener")!;

    /// <summary>Sitting tall, draw the chin straight back: 5 s × 8.</summary>
    public static Stretch ChinTuck => FindStretch("chin-tuck")!;

    /// <summary>Standing, draw one straight arm across the chest: 20 s × 3 on each side.</summary>
    public static Stretch CrossBodyShoulder => FindStretch("cross-body-shoulder")!;

    /// <summary>Standing at a wall with one leg crossed behind, lean the hip away from the wall: 15 s × 4 on each side.</summary>
    public static Stretch CrossedLegLean => FindStretch("crossed-leg-lean")!;

    /// <summary>Standing, one forearm on a door frame or a wall, turn the chest away from it: 20 s × 3 on each side.</summary>
    public static Stretch DoorwayChest => FindStretch("doorway-chest")!;

    /// <summary>Lying on your back, draw both knees towards the chest: 20 s × 3.</summary>
    public static Stretch DoubleKneeToChest => FindStretch("double-knee-to-chest")!;

    /// <summary>Lying on your back, one ankle on the other thigh, draw that thigh in: 30 s × 2 on each side.</summary>
    public static Stretch FigureFour => FindStretch("figure-four")!;

    /// <summary>On a chair, rock both feet from the heels to the toes: 10 of 3 s.</summary>
    public static Stretch HeelToeRocking => FindStretch("heel-toe-rocking")!;

    /// <summary>Standing, hands on the hips, draw slow circles with the pelvis: 8 of 4 s.</summary>
    public static Stretch HipCircles => FindStretch("hip-circles")!;

    /// <summary>Standing beside a wall, swing one leg forward and back: 10 of 2 s on each side.</summary>
    public static Stretch LegSwings => FindStretch("leg-swings")!;

    /// <summary>Sitting tall, turn the head a little and let the nose sink towards the armpit: 15 s × 4 on each side.</summary>
    public static Stretch NeckDiagonal => FindStretch("neck-diagonal")!;

    /// <summary>Sitting tall, turn the head from side to side and look over the shoulder: 5 s × 5 on each side.</summary>
    public static Stretch NeckRotation => FindStretch("neck-rotation")!;

    /// <summary>Sitting tall, let one ear sink towards the shoulder: 15 s × 4 on each side.</summary>
    public static Stretch NeckSideBend => FindStretch("neck-side-bend")!;

    /// <summary>Lying on one side, open the upper arm backwards and turn the chest with it: 5 s × 5 on each side.</summary>
    public static Stretch OpenBook => FindStretch("open-book")!;

    /// <summary>Standing, one elbow points up and the hand reaches down the back: 15 s × 4 on each side.</summary>
    public static Stretch OverheadTriceps => FindStretch("overhead-triceps")!;

    /// <summary>Lying on your back, flatten the low back against the floor and let go: 5 s × 10.</summary>
    public static Stretch PelvicTilt => FindStretch("pelvic-tilt")!;

    /// <summary>From hands and knees, bring one bent leg in front of you and sink over it: 30 s × 2 on each side.</summary>
    public static Stretch Pigeon => FindStretch("pigeon")!;

    /// <summary>Standing, palms together in front of the chest, lower the hands: 15 s × 4.</summary>
    public static Stretch PrayerStretch => FindStretch("prayer-stretch")!;

    /// <summary>Lying on your front, press the chest up and leave the hips on the floor: 8 of 5 s.</summary>
    public static Stretch PronePressUp => FindStretch("prone-press-up")!;

    /// <summary>Lying on your front, draw one heel to the buttock: 30 s × 2 on each side.</summary>
    public static Stretch ProneQuad => FindStretch("prone-quad")!;

    /// <summary>On a chair, hands on the knees, round the back and then lift the chest: two phases of 5 s × 8.</summary>
    public static Stretch SeatedCatCamel => FindStretch("seated-cat-camel")!;

    /// <summary>On a chair, one ankle on the other thigh, lean forward with a straight back: 30 s × 2 on each side.</summary>
    public static Stretch SeatedFigureFour => FindStretch("seated-figure-four")!;

    /// <summary>On a chair, let the trunk sink forward between the knees: 20 s × 3.</summary>
    public static Stretch SeatedForwardFold => FindStretch("seated-forward-fold")!;

    /// <summary>On a chair with one leg straight, lean forward from the hips: 30 s × 2 on each side.</summary>
    public static Stretch SeatedHamstring => FindStretch("seated-hamstring")!;

    /// <summary>On a chair, one arm overhead, bend to the other side: 15 s × 4 on each side.</summary>
    public static Stretch SeatedSideBend => FindStretch("seated-side-bend")!;

    /// <summary>Sitting tall, turn the trunk to one side: 15 s × 4 on each side.</summary>
    public static Stretch SeatedTwist => FindStretch("seated-twist")!;

    /// <summary>Standing, draw slow circles with both shoulders: 5 of 3 s.</summary>
    public static Stretch ShoulderRolls => FindStretch("shoulder-rolls")!;

    /// <summary>Standing wide, bend one knee and leave the other leg straight: 15 s × 4 on each side.</summary>
    public static Stretch SideLunge => FindStretch("side-lunge")!;

    /// <summary>Lying on one side, draw the heel of the upper leg to the buttock: 30 s × 2 on each side.</summary>
    public static Stretch SideLyingQuad => FindStretch("side-lying-quad")!;

    /// <summary>Lying on your back, draw one knee towards the chest: 20 s × 3 on each side.</summary>
    public static Stretch SingleKneeToChest => FindStretch("single-knee-to-chest")!;

    /// <summary>On a chair, one foot on the other thigh, draw the toes back: 15 s × 4 on each side.</summary>
    public static Stretch SoleStretch => FindStretch("sole-stretch")!;

    /// <summary>Lying on your front, rest on your forearms and let the low back relax: 30 s × 2.</summary>
    public static Stretch Sphinx => FindStretch("sphinx")!;

    /// <summary>Standing, hands on the back of the hips, lean gently back: 3 s × 5.</summary>
    public static Stretch StandingBackExtension => FindStretch("standing-back-extension")!;

    /// <summary>Standing, one heel on a chair or a low stool, lean forward from the hips: 30 s × 2 on each side.</summary>
    public static Stretch StandingHamstring => FindStretch("standing-hamstring")!;

    /// <summary>Standing in a long step, tuck the pelvis and bend the front knee: 20 s × 3 on each side.</summary>
    public static Stretch StandingHipFlexor => FindStretch("standing-hip-flexor")!;

    /// <summary>Standing on one leg beside a wall, draw the other heel to the buttock: 30 s × 2 on each side.</summary>
    public static Stretch StandingQuad => FindStretch("standing-quad")!;

    /// <summary>Standing, one arm overhead, bend to the other side: 15 s × 4 on each side.</summary>
    public static Stretch StandingSideBend => FindStretch("standing-side-bend")!;

    /// <summary>Lying on your back, lift one leg and hold it behind the thigh or with a strap: 30 s × 2 on each side.</summary>
    public static Stretch SupineHamstring => FindStretch("supine-hamstring")!;

    /// <summary>On hands and knees, slide one arm under the body and let the shoulder come down: 15 s × 4 on each side.</summary>
    public static Stretch ThreadTheNeedle => FindStretch("thread-the-needle")!;

    /// <summary>On a chair with one leg out, draw the toes towards you with a towel: 30 s × 2 on each side.</summary>
    public static Stretch TowelCalf => FindStretch("towel-calf")!;

    /// <summary>Sitting, clasp the hands, push them forward and round the upper back: 15 s × 4.</summary>
    public static Stretch UpperBackReach => FindStretch("upper-back-reach")!;

    /// <summary>Step forward into a lunge, come up, and go on with the other leg: 6 of 4 s on each side.</summary>
    public static Stretch WalkingLunge => FindStretch("walking-lunge")!;

    /// <summary>Standing with your back to a wall, slide the arms up and draw the shoulder blades together: 6 of 5 s.</summary>
    public static Stretch WallSlide => FindStretch("wall-slide")!;

    /// <summary>Standing, one arm out with the palm down, draw the hand down and towards you: 15 s × 4 on each side.</summary>
    public static Stretch WristExtensor => FindStretch("wrist-extensor")!;

    /// <summary>Standing, one arm out with the palm up, draw the fingers down and back: 15 s × 4 on each side.</summary>
    public static Stretch WristFlexor => FindStretch("wrist-flexor")!;
}

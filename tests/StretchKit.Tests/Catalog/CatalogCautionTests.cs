using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using StretchKit.Figures;
using StretchKit.Tests.Figures;
using Xunit;

namespace StretchKit.Tests;

/// <summary>What a professional would warn of is said in three languages, wherever position, target or the figure's body ask for it.</summary>
public class CatalogCautionTests
{
    private static readonly string[] Languages = ["en", "de", "es"];

    public static TheoryData<string> Stretches => [.. Catalog.Stretches.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Stretches))]
    public void Positions_and_targets_have_their_cautions(string id)
    {
        Stretch stretch = Catalog.FindStretch(id)!;
        if (stretch.StartingPosition == StartingPosition.Supine)
            Says(stretch, "lie flat on your back", "auf dem Rücken liegen", "boca arriba");
        if (stretch.StartingPosition == StartingPosition.Prone)
            Says(stretch, "pregnancy", "Schwangerschaft", "embarazo");
        if (stretch.StartingPosition is StartingPosition.Quadruped or StartingPosition.HalfKneeling && id != "childs-pose")
            Says(stretch, "kneeling hurts", "Knien wehtut", "arrodillarte te duele");
        if (stretch.StartingPosition == StartingPosition.Seated || stretch.Equipment.Contains("chair"))
            Says(stretch, "chair that cannot roll", "Stuhl, der nicht rollt", "silla que no ruede");
        if (stretch.Targets.Contains("neck"))
            Says(stretch, "dizzy", "schwindlig", "mareas");
        if (stretch.Targets.Contains("neck"))
            Says(stretch, "neck injury", "Verletzung am Hals", "lesión del cuello");
        if (stretch.Targets.Contains("calves"))
            Says(stretch, "swollen, warm", "geschwollene", "hinchada, caliente");
        if (stretch.Targets.Contains("quadriceps"))
            Says(stretch, "artificial knee", "künstlichem Knie", "rodilla dolorida o artificial");
        if (stretch.Targets.Contains("wrists"))
            Says(stretch, "fresh injury", "frischen Verletzung", "lesión reciente");
        if (stretch.Targets.Any(t => t is "shoulders" or "chest" or "triceps") && stretch.Targets[0] != "neck" && id is not ("shoulder-rolls" or "upper-back-reach" or "thread-the-needle" or "chair-back-extension"))
            Says(stretch, "dislocated, ask your doctor", "Schulter frag erst ärztlich", "hombro operado");
    }

    [Theory]
    [MemberData(nameof(Stretches))]
    public void What_the_body_of_the_figure_does_has_its_caution(string id)
    {
        Stretch stretch = Catalog.FindStretch(id)!;
        var scene = new Scene(FigureData.Of(id), Side.Right);
        foreach (Pose pose in scene.Phases)
        {
            Skeleton body = scene.Place(pose);
            double rounded = pose[Joint.Lumbar].Flexion + pose[Joint.Thoracic].Flexion;
            double turned = Math.Abs(pose[Joint.Lumbar].Rotation) + Math.Abs(pose[Joint.Thoracic].Rotation);
            Joint[] hips = [Joint.LeftHip, Joint.RightHip];
            if (rounded >= 25)
                Says(stretch, "osteoporosis", "Osteoporose", "osteoporosis");
            if (turned >= 30)
                Says(stretch, "back operation", "Rückenoperation", "operación de espalda");
            if (rounded <= -15 && stretch.Targets[0] is "low-back" or "upper-back" && rounded <= -15)
                Says(stretch, id is "cat-camel" or "seated-cat-camel" ? "comfortable range" : "spinal canal", id is "cat-camel" or "seated-cat-camel" ? "angenehmen Bereich" : "Wirbelkanal", id is "cat-camel" or "seated-cat-camel" ? "rango cómodo" : "canal vertebral");
            if (hips.Any(h => pose[h].Flexion >= 112 || (pose[h].Flexion >= 80 && pose[h].Rotation <= -50)) && id is not ("open-book" or "cat-camel"))
                Says(stretch, "artificial hip", "künstlichem Hüftgelenk", "prótesis de cadera");
            if (pose[Joint.RightKnee].Flexion >= 130 && stretch.StartingPosition != StartingPosition.Supine)
                Says(stretch, "nee", "Knie", "rodilla");
            if (body[BodyPoint.Head].Z < body[BodyPoint.Pelvis].Z && stretch.StartingPosition is StartingPosition.Quadruped or StartingPosition.Seated && body[BodyPoint.Head].Z < body[BodyPoint.Pelvis].Z)
                Says(stretch, "glaucoma", "grünem Star", "glaucoma");
            bool isOnOneLeg = !pose.Contacts.Any(c => c.Support == FigureSupport.Floor && c.Point.ToString().StartsWith("Right", StringComparison.Ordinal));
            if (stretch.StartingPosition == StartingPosition.Standing && isOnOneLeg)
                Says(stretch, "Hold on to a wall", "Halte dich mit einer Hand an Wand", "Apóyate con una mano en la pared");
        }
    }

    [Fact]
    public void Nothing_is_done_on_one_leg_in_the_routine_for_older_adults_which_ends_upright()
    {
        Routine routine = Catalog.FindRoutine("on-a-chair")!;
        List<StretchStep> steps = [.. routine.Steps.Cast<StretchStep>()];
        steps.Should().OnlyContain(s => s.Stretch.StartingPosition == StartingPosition.Seated);
        steps.Where(s => s.Stretch.Style == StretchStyle.Static).Should().OnlyContain(s => s.EffectiveDose.Hold!.Value.TotalSeconds == 30);
        (steps[0].Stretch.Id, steps[^1].Stretch.Id).Should().Be(("chair-back-extension", "chin-tuck"), "it straightens first and ends upright");
    }

    [Theory]
    [MemberData(nameof(Stretches))]
    public void Left_and_right_are_explained_and_the_figure_agrees(string id)
    {
        Stretch stretch = Catalog.FindStretch(id)!;
        (string Language, string Words)[] says = [("en", "Left and right name "), ("de", "Links und rechts meint "), ("es", "Izquierda y derecha indican ")];
        foreach ((string language, string words) in says)
            stretch.Instructions.Count(i => i.For(language).StartsWith(words, StringComparison.Ordinal)).Should().Be(stretch.Laterality == Laterality.Bilateral ? 0 : 1, $"{id} {language}");
        if (stretch.Laterality == Laterality.Bilateral)
            return;

        // The figure shows the right side: the limb that is named is the right one, or the movement goes to the right.
        StretchFigure figure = FigureData.Of(id);
        string named = stretch.Instructions.Single(i => i.For("en").StartsWith(says[0].Words, StringComparison.Ordinal)).For("en");
        if (!named.StartsWith("Left and right name the side", StringComparison.Ordinal))
        {
            figure.Worked.Should().Contain(w => w.Side == Side.Right, id);
            return;
        }

        var scene = new Scene(figure, Side.Right);
        Pose pose = scene.Phases[0];
        Joint[] spine = [Joint.Lumbar, Joint.Thoracic, Joint.Neck, Joint.Head];
        if (id == "trunk-rotation")
            scene.Place(pose)[BodyPoint.RightKnee].Y.Should().BeLessThan(scene.Place(scene.Start)[BodyPoint.RightKnee].Y);
        else
            spine.Sum(j => pose[j].Abduction + pose[j].Rotation).Should().BeLessThan(-10, id);
    }

    private static void Says(Stretch stretch, params string[] words)
    {
        for (int i = 0; i < Languages.Length; i++)
            stretch.Cautions.Select(c => c.For(Languages[i])).Should().Contain(c => c.Contains(words[i]), $"{stretch.Id} says '{words[i]}'");
    }
}

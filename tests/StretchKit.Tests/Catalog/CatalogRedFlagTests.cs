using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests;

/// <summary>When to go to hospital, when to see a doctor first, and before which routines that is shown.</summary>
public class CatalogRedFlagTests
{
    private static readonly string[] Languages = ["en", "de", "es"];

    [Theory]
    [InlineData("back", "en", "Call an ambulance or go to hospital now|bladder or bowels|saddle|weakness in a leg", "See a doctor before you stretch|fever|fall|night|osteoporosis|cancer|weight")]
    [InlineData("back", "de", "Ruf den Rettungsdienst|Blase oder Darm|Reithosenbereich|Schwäche", "Geh vor dem Dehnen|Fieber|Sturz|Nacht|Osteoporose|Krebs|Gewicht")]
    [InlineData("back", "es", "Llama a una ambulancia|vejiga|silla de montar|debilidad", "Acude a un médico antes de estirar|fiebre|caída|nocturno|osteoporosis|cáncer|peso")]
    [InlineData("neck", "en", "Call an ambulance|headache|double vision|slurred speech|unsteady|accident", "See a doctor before you stretch|numb|dizzy|rheumatoid")]
    [InlineData("neck", "de", "Ruf den Rettungsdienst|Kopfschmerzen|doppelt|undeutlich|unsicher|Unfall", "Geh vor dem Dehnen|taub|schwindlig|Rheuma")]
    [InlineData("neck", "es", "Llama a una ambulancia|dolor de cabeza|doble|dificultad|inestabilidad|accidente", "Acude a un médico antes de estirar|duerme|marea|artritis")]
    [InlineData("calf", "en", "Call an ambulance now|short of breath|chest|blood", "Do not stretch|today|swollen|warm|snap")]
    [InlineData("calf", "de", "Ruf sofort den Rettungsdienst|Atemnot|Brust|Blut", "Dehn nicht|heute|geschwollen|warm|Riss")]
    [InlineData("calf", "es", "Llama a una ambulancia ahora mismo|aire|pecho|sangre", "No estires|hoy|hinchada|caliente|chasquido")]
    public void A_region_has_both_levels_in_each_language(string region, string language, string emergency, string doctor)
    {
        RedFlagNotice notice = Catalog.RedFlagNotices.Single(n => n.Region == region);
        notice.Emergency.For(language).Should().ContainAll(emergency.Split('|'));
        notice.DoctorFirst.For(language).Should().ContainAll(doctor.Split('|'));
        notice.Emergency.Languages.Should().Equal(Languages);
        notice.DoctorFirst.Languages.Should().Equal(Languages);
    }

    [Theory]
    [InlineData("back-relief", "back")]
    [InlineData("back-weeks-1-2", "back")]
    [InlineData("neck-and-shoulders", "back, neck")]
    [InlineData("desk-break", "back, neck")]
    [InlineData("after-running", "back, calf")]
    [InlineData("hips", "back")]
    [InlineData("on-a-chair", "back, neck, calf")]
    public void A_routine_has_the_red_flags_of_the_regions_that_it_works(string routine, string regions)
        => string.Join(", ", Catalog.RedFlagsFor(Catalog.FindRoutine(routine)!).Select(n => n.Region)).Should().Be(regions);

    [Theory]
    [InlineData("chin-tuck", "neck")]
    [InlineData("calf-stretch", "calf")]
    [InlineData("cat-camel", "back")]
    [InlineData("wrist-flexor", "")]
    public void A_stretch_has_those_of_its_targets(string stretch, string regions)
        => string.Join(", ", Catalog.RedFlagsFor(Catalog.FindStretch(stretch)!).Select(n => n.Region)).Should().Be(regions);

    [Fact]
    public void A_stretch_in_a_group_counts_and_one_of_ones_own_too()
    {
        Stretch own = Catalog.WristFlexor with { Targets = ["neck"] };
        Catalog.RedFlagsFor(new Routine("r", "R", [Step.Repeat(2, own.AsStep())])).Select(n => n.Region).Should().Equal("neck");
    }

    [Theory]
    [InlineData("en", "pregnant|ill|operation|artificial joint|not replace medical advice|after getting up|Stop if")]
    [InlineData("de", "schwanger|krank|operiert|künstliches Gelenk|ersetzt keinen ärztlichen Rat|nach dem Aufstehen|Hör auf")]
    [InlineData("es", "embarazada|enfermedad|operado|prótesis|no sustituye el consejo médico|después de levantarte|Detente si")]
    public void The_general_advice_is_there_in_each_language(string language, string words)
        => Catalog.GeneralAdvice.For(language).Should().ContainAll(words.Split('|'));
}

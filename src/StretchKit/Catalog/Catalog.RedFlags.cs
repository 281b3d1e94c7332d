using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;
using static StretchKit.Internal.Phrases;

namespace StretchKit;

public static partial class Catalog
{
    private static readonly Text NoAdvice = Words(
        "This is general information and does not replace medical advice.",
        "Das ist allgemeine Information und ersetzt keinen ärztlichen Rat.",
        "Esto es información general y no sustituye el consejo médico.");

    private static readonly RedFlagNotice Back = new(
        "back",
        ["low-back", "upper-back", "trunk"],
        Words(
            "Call an ambulance or go to hospital now if, along with back pain, you have new trouble with your bladder or bowels, numbness around "
            + "the saddle (groin, buttocks, inner thighs), or weakness in a leg that is getting worse.",
            "Ruf den Rettungsdienst oder fahr sofort ins Krankenhaus, wenn du zu den Rückenschmerzen neue Beschwerden mit Blase oder Darm hast, ein "
            + "Taubheitsgefühl im Reithosenbereich (Leiste, Gesäß, Innenseiten der Oberschenkel) oder eine Schwäche in einem Bein, die zunimmt.",
            "Llama a una ambulancia o ve al hospital ahora mismo si, además del dolor de espalda, tienes problemas nuevos con la vejiga o el "
            + "intestino, entumecimiento en la zona que toca la silla de montar (ingle, nalgas, cara interna de los muslos) o debilidad en una "
            + "pierna que va a más."),
        Words(
            "See a doctor before you stretch if you have weakness or numbness in a leg, a fever, pain that began with a fall or another injury, "
            + "pain at night that no position eases, osteoporosis or long use of cortisone, a history of cancer, or have lost weight without "
            + "knowing why.",
            "Geh vor dem Dehnen zum Arzt oder zur Ärztin, wenn du Schwäche oder Taubheit in einem Bein, Fieber oder Osteoporose hast, wenn der "
            + "Schmerz mit einem Sturz oder einer anderen Verletzung begann oder in der Nacht in keiner Lage nachlässt, wenn du lange Kortison "
            + "genommen hast, einmal Krebs hattest oder Gewicht verloren hast, ohne zu wissen, warum.",
            "Acude a un médico antes de estirar si tienes debilidad o adormecimiento en una pierna, fiebre, un dolor que empezó con una caída u "
            + "otra lesión, dolor nocturno que no mejora en ninguna posición u osteoporosis, si has tomado cortisona mucho tiempo, si has tenido "
            + "cáncer o si has perdido peso sin saber por qué."));

    private static readonly RedFlagNotice Neck = new(
        "neck",
        ["neck"],
        Words(
            "Call an ambulance or go to hospital now if, along with neck pain, you have a sudden headache worse than any before, double vision, "
            + "slurred speech, a drooping face, weakness in an arm or a leg, unsteady walking, or a fever with a stiff neck; or if the pain began "
            + "with an accident or a fall.",
            "Ruf den Rettungsdienst oder fahr sofort ins Krankenhaus, wenn du zu den Nackenschmerzen plötzlich so starke Kopfschmerzen hast wie nie "
            + "zuvor, doppelt siehst, undeutlich sprichst, ein Mundwinkel hängt, ein Arm oder Bein schwach ist, du unsicher gehst oder Fieber mit "
            + "steifem Nacken hast; oder wenn der Schmerz mit einem Unfall oder Sturz begann.",
            "Llama a una ambulancia o ve al hospital ahora mismo si, además del dolor de cuello, tienes de repente el peor dolor de cabeza de tu "
            + "vida, ves doble, hablas con dificultad, se te cae un lado de la cara, notas debilidad en un brazo o una pierna, caminas con "
            + "inestabilidad o tienes fiebre con rigidez de nuca; o si el dolor empezó con un accidente o una caída."),
        Words(
            "See a doctor before you stretch if an arm or a hand is numb or tingles and it does not pass, if moving the head makes you dizzy, or if "
            + "you have rheumatoid arthritis of the neck, osteoporosis or a history of cancer, have had an operation on the neck, or have lost "
            + "weight without knowing why.",
            "Geh vor dem Dehnen zum Arzt oder zur Ärztin, wenn ein Arm oder eine Hand taub ist oder kribbelt und es nicht vergeht, wenn dir beim "
            + "Bewegen des Kopfes schwindlig wird oder wenn du Rheuma der Halswirbelsäule oder Osteoporose hast, am Hals operiert wurdest, einmal "
            + "Krebs hattest oder Gewicht verloren hast, ohne zu wissen, warum.",
            "Acude a un médico antes de estirar si se te duerme un brazo o una mano, o sientes hormigueo, y no se pasa, si mover la cabeza te marea "
            + "o si tienes artritis reumatoide cervical u osteoporosis, te han operado del cuello, has tenido cáncer o has perdido peso sin saber "
            + "por qué."));

    private static readonly RedFlagNotice Calf = new(
        "calf",
        ["calves", "ankles", "feet"],
        Words(
            "Call an ambulance now if, along with a swollen or painful calf, you are short of breath, have pain in the chest, or cough up blood.",
            "Ruf sofort den Rettungsdienst, wenn du zu einer geschwollenen oder schmerzenden Wade Atemnot oder Schmerz in der Brust hast oder "
            + "Blut hustest.",
            "Llama a una ambulancia ahora mismo si, además de una pantorrilla hinchada o dolorida, te falta el aire, te duele el pecho o toses "
            + "sangre."),
        Words(
            "Do not stretch and see a doctor today if one calf is swollen, warm, red or suddenly painful, above all after a long journey, an "
            + "operation or in pregnancy, or if you felt a sudden snap in the calf or at the heel.",
            "Dehn nicht und lass dich noch heute ärztlich untersuchen, wenn eine Wade geschwollen, warm, gerötet oder plötzlich schmerzhaft ist, vor "
            + "allem nach einer langen Reise, einer Operation oder in der Schwangerschaft, oder wenn du in der Wade oder an der Ferse einen "
            + "plötzlichen Riss gespürt hast.",
            "No estires y acude hoy a un médico si una pantorrilla está hinchada, caliente, enrojecida o te duele de repente, sobre todo después de "
            + "un viaje largo, una operación o en el embarazo, o si has notado un chasquido repentino en la pantorrilla o el talón."));

    /// <summary>
    /// The general advice to show beside every routine, in English, German and Spanish: whom to ask first, how far to stretch, when to stop. General
    /// information, not medical advice.
    /// </summary>
    public static Text GeneralAdvice { get; } = Words(
        "Everything here is general information for adults and does not replace medical advice. If you are pregnant, ill or injured, have "
        + "osteoporosis or an artificial joint, or have had an operation, ask whoever looks after you medically first. Stretch to a mild pull and "
        + "never into pain; breathe calmly, and move in and out slowly. Soon after getting up, bend your back only a little at first. Stop if you "
        + "feel pain, dizziness, numbness or tingling.",
        "Alles hier ist allgemeine Information für Erwachsene und ersetzt keinen ärztlichen Rat. Wenn du schwanger, krank oder verletzt bist, "
        + "Osteoporose oder ein künstliches Gelenk hast oder operiert wurdest, frag zuerst dort nach, wo du medizinisch betreut wirst. Dehn bis zu "
        + "einem leichten Zug und nie in den Schmerz; atme ruhig und geh langsam in die Dehnung und wieder hinaus. Beug den Rücken kurz nach dem "
        + "Aufstehen zunächst nur wenig. Hör auf bei Schmerz, Schwindel, Taubheit oder Kribbeln.",
        "Todo esto es información general para adultos y no sustituye el consejo médico. Si estás embarazada, tienes una enfermedad o una lesión, "
        + "osteoporosis o una prótesis, o te han operado, pregunta antes a quien te atiende. Estira hasta notar una tirantez suave y nunca hasta el "
        + "dolor; respira con calma, y entra y sal despacio. Poco después de levantarte, dobla la espalda solo un poco al principio. "
        + "Detente si notas dolor, mareo, adormecimiento u hormigueo.");

    /// <summary>
    /// The red flags of the back at both levels in one text, in English, German and Spanish; for the neck and the calf too, ask
    /// <see cref="RedFlagsFor(Routine)"/>. General information, not medical advice.
    /// </summary>
    public static Text RedFlags { get; } = Text.In("en", Both("en")).With("de", Both("de")).With("es", Both("es"));

    /// <summary>The red flags of the back, the neck and the calf, in this order.</summary>
    public static ValueList<RedFlagNotice> RedFlagNotices { get; } = [Back, Neck, Calf];

    /// <summary>Returns the red flags to show before a stretch: those of the regions that it works.</summary>
    /// <param name="stretch">A stretch, of the catalogue or custom.</param>
    /// <returns>The notices in the order of <see cref="RedFlagNotices"/>; empty if the stretch works none of their regions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stretch"/> is null.</exception>
    public static ValueList<RedFlagNotice> RedFlagsFor(Stretch stretch)
    {
        Guard.NotNull(stretch);
        return ValueList.From(RedFlagNotices.Where(n => n.AppliesTo(stretch)));
    }

    /// <summary>Returns the red flags to show before a routine: those of all regions that one of its stretches works.</summary>
    /// <param name="routine">A routine, of the catalogue or custom.</param>
    /// <returns>The notices in the order of <see cref="RedFlagNotices"/>; empty if the routine works none of their regions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="routine"/> is null.</exception>
    public static ValueList<RedFlagNotice> RedFlagsFor(Routine routine)
    {
        IReadOnlyList<Stretch> stretches = Guard.NotNull(routine).Used.All;
        return ValueList.From(RedFlagNotices.Where(n => stretches.Any(n.AppliesTo)));
    }

    private static string Both(string language) => $"{Back.Emergency.For(language)} {Back.DoctorFirst.For(language)} {NoAdvice.For(language)}";
}

using static StretchKit.Internal.Phrases;

namespace StretchKit;

public static partial class Catalog
{
    /// <summary>
    /// When to see a doctor before stretching for back pain, to be shown beside the routines, in English, German and Spanish.
    /// General information, not medical advice.
    /// </summary>
    public static Text RedFlags { get; } = Words(
        "See a doctor before you stretch if, along with back pain, you have new trouble with your bladder or bowels, "
        + "numbness around the saddle (groin, buttocks, inner thighs), weakness in a leg, or a fever; if the pain began with a "
        + "fall or another injury; or if you have a history of cancer or have lost weight without knowing why. "
        + "This is general information and does not replace medical advice.",
        "Geh vor dem Dehnen zum Arzt oder zur Ärztin, wenn du zu den Rückenschmerzen neue Beschwerden mit Blase oder Darm hast, "
        + "ein Taubheitsgefühl im Reithosenbereich (Leiste, Gesäß, Innenseiten der Oberschenkel), Schwäche in einem Bein oder Fieber; "
        + "wenn der Schmerz mit einem Sturz oder einer anderen Verletzung begann; oder wenn du einmal Krebs hattest oder Gewicht "
        + "verloren hast, ohne zu wissen, warum. Das ist allgemeine Information und ersetzt keinen ärztlichen Rat.",
        "Acude a un médico antes de estirar si, además del dolor de espalda, tienes problemas nuevos con la vejiga o el intestino, "
        + "entumecimiento en la zona de la silla de montar (ingle, nalgas, cara interna de los muslos), debilidad en una pierna o "
        + "fiebre; si el dolor empezó con una caída u otra lesión; o si has tenido cáncer o has perdido peso sin saber por qué. "
        + "Esto es información general y no sustituye el consejo médico.");
}

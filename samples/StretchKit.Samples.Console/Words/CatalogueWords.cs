using System;
using System.Collections.Generic;

namespace StretchKit.Samples.Terminal.Words;

/// <summary>The headings over what the catalogue says, and its ids of regions and equipment, in English, German and Spanish.</summary>
internal static class CatalogueWords
{
    public static readonly Text Dose = In("dose", "Dosis", "dosis");
    public static readonly Text Takes = In("takes", "Dauer", "duración");
    public static readonly Text Position = In("position", "Ausgangsstellung", "posición");
    public static readonly Text Works = In("works", "Körperbereiche", "zonas");
    public static readonly Text Needs = In("needs", "Hilfsmittel", "material");
    public static readonly Text Why = In("why", "wozu", "para qué");
    public static readonly Text HowTo = In("How to do it", "So geht es", "Cómo se hace");
    public static readonly Text EachRep = In("Each rep", "In jeder Wiederholung", "En cada repetición");
    public static readonly Text Forms = In("Too much, or too little", "Zu viel oder zu wenig", "Demasiado o demasiado poco");
    public static readonly Text Easier = In("easier", "leichter", "más fácil");
    public static readonly Text Harder = In("harder", "schwerer", "más difícil");
    public static readonly Text TakeCare = In("Take care", "Darauf achten", "Ten cuidado");
    public static readonly Text Source = In("Source", "Quelle", "Fuente");
    public static readonly Text Stretch = In("stretch", "Übung", "estiramiento");
    public static readonly Text Stretches = In("Stretches", "Übungen", "Estiramientos");
    public static readonly Text Routines = In("Routines", "Routinen", "Rutinas");
    public static readonly Text Programs = In("Programs", "Programme", "Programas");
    public static readonly Text Plans = In("Plans", "Pläne", "Planes");
    public static readonly Text Name = In("name", "Name", "nombre");
    public static readonly Text Steps = In("steps", "Schritte", "pasos");
    public static readonly Text Weeks = In("weeks", "Wochen", "semanas");
    public static readonly Text To = In("to", "bis", "a");
    public static readonly Text Slot = In("slot", "Tageszeit", "turno");
    public static readonly Text Routine = In("routine", "Routine", "rutina");
    public static readonly Text Rest = In("rest", "frei", "descanso");
    public static readonly Text RemindsOf = In("reminds of", "erinnert an", "recuerda");
    public static readonly Text Together = In("together", "zusammen", "en total");
    public static readonly Text OpenEnded = In("open-ended", "ohne festes Ende", "sin final fijo");

    private static readonly Dictionary<string, Text> Regions = new(StringComparer.Ordinal)
    {
        ["abdominals"] = In("abdominals", "Bauchmuskeln", "abdominales"),
        ["adductors"] = In("adductors", "Adduktoren", "aductores"),
        ["ankles"] = In("ankles", "Knöchel", "tobillos"),
        ["calves"] = In("calves", "Waden", "pantorrillas"),
        ["chest"] = In("chest", "Brust", "pecho"),
        ["feet"] = In("feet", "Füße", "pies"),
        ["forearms"] = In("forearms", "Unterarme", "antebrazos"),
        ["glutes"] = In("glutes", "Gesäß", "glúteos"),
        ["hamstrings"] = In("hamstrings", "Oberschenkelrückseite", "isquiotibiales"),
        ["hip-flexors"] = In("hip flexors", "Hüftbeuger", "flexores de la cadera"),
        ["hips"] = In("hips", "Hüften", "caderas"),
        ["low-back"] = In("low back", "unterer Rücken", "zona lumbar"),
        ["neck"] = In("neck", "Nacken", "cuello"),
        ["quadriceps"] = In("quadriceps", "Oberschenkelvorderseite", "cuádriceps"),
        ["shoulders"] = In("shoulders", "Schultern", "hombros"),
        ["triceps"] = In("triceps", "Trizeps", "tríceps"),
        ["trunk"] = In("trunk", "Oberkörper", "tronco"),
        ["upper-back"] = In("upper back", "oberer Rücken", "zona dorsal"),
        ["wrists"] = In("wrists", "Handgelenke", "muñecas"),
    };

    private static readonly Dictionary<string, Text> Things = new(StringComparer.Ordinal)
    {
        ["chair"] = In("chair", "Stuhl", "silla"),
        ["mat"] = In("mat", "Matte", "esterilla"),
        ["towel"] = In("towel", "Handtuch", "toalla"),
        ["wall"] = In("wall", "Wand", "pared"),
    };

    /// <summary>A region by its id, as people call it; of a custom one the id.</summary>
    public static string Region(string id, string? language) => Regions.TryGetValue(id, out Text? name) ? name.For(language) : id.Replace('-', ' ');

    /// <summary>A thing that a stretch needs by its id, as people call it; of a custom one the id.</summary>
    public static string Thing(string id, string? language) => Things.TryGetValue(id, out Text? name) ? name.For(language) : id.Replace('-', ' ');

    internal static Text In(string en, string de, string es) => Text.In("en", en).With("de", de).With("es", es);
}

namespace StretchKit.Validation;

/// <summary>The works that the library's advice rests on.</summary>
internal static class Studies
{
    public static readonly Evidence Garber2011 = new(
        "Garber CE, Blissmer B, Deschenes MR et al. for the American College of Sports Medicine",
        2011,
        "Quantity and Quality of Exercise for Developing and Maintaining Cardiorespiratory, Musculoskeletal, and Neuromotor Fitness "
            + "in Apparently Healthy Adults: Guidance for Prescribing Exercise",
        "Med Sci Sports Exerc 43(7):1334–1359",
        "doi:10.1249/MSS.0b013e318213fefb");

    public static readonly Evidence KayBlazevich2012 = new(
        "Kay AD, Blazevich AJ",
        2012,
        "Effect of Acute Static Stretch on Maximal Muscle Performance: A Systematic Review",
        "Med Sci Sports Exerc 44(1):154–164",
        "doi:10.1249/MSS.0b013e318225cb27");
}

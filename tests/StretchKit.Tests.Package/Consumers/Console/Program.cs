using NodaTime;
using StretchKit;

var catCamel = new Stretch("cat-camel", "Cat-camel", StretchStyle.Mobility, StartingPosition.Quadruped, Laterality.Bilateral)
{
    Phases = [new Phase("cat"), new Phase("camel")],
    Dose = Dose.HoldSeconds(5, reps: 10),
};
var routine = new Routine("my-back", "My back", [Step.Repeat(2, catCamel.With(Dose.HoldSeconds(4)))]);

Plan plan = Plan.Build("my-day", "America/New_York")
    .Awake("07:00", "22:00").Quiet("12:00", "13:00")
    .Remind("morning", routine, Trigger.OnWaking(), priority: 10)
    .Remind("desk", routine, Trigger.Every(Duration.FromHours(2)))
    .ToPlan();

Console.WriteLine($"{routine.Name}: {routine.Steps}");
Console.WriteLine($"{plan} in {plan.Zone}: {string.Join(", ", plan.Rules)}; quiet {plan.Quiet[0].Window}");
try
{
    _ = Dose.HoldSeconds(0);
}
catch (ArgumentOutOfRangeException e)
{
    Console.WriteLine($"Refused: {e.ParamName}");
}

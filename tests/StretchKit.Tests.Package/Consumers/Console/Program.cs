using NodaTime;
using StretchKit;

// The README's example, as an application has it.
var routine = new Routine("my-back", "My back",
[
    Catalog.TrunkRotation.With(Dose.HoldSeconds(5, reps: 10, Sides.Alternating)),
    Catalog.ChildsPose.With(Dose.HoldSeconds(10, reps: 5)),
    Step.Repeat(2, Catalog.CatCamel.AsStep()),
]);

Plan plan = Plan.Build("my-day", "America/New_York")
    .Awake("07:00", "22:00").Quiet("12:00", "13:00")
    .Remind("morning", routine, Trigger.OnWaking(), priority: 10)
    .Remind("desk", Catalog.DeskBreak, Trigger.Every(Duration.FromHours(2)))
    .ToPlan();
Occurrence next = plan.ToSchedule().Next(new DateTimeOffset(2026, 3, 8, 6, 0, 0, TimeSpan.FromHours(-4)))!.Value;

Console.WriteLine($"{routine.Name}: {routine.Steps}, {routine.ToTimeline().Total}");
Console.WriteLine($"{plan} in {plan.Zone}: {string.Join(", ", plan.Rules)}; next {next}");
Console.WriteLine(Catalog.Reader.ReadRoutine("""{ "id": "r", "name": "R", "steps": [ { "stretch": "hamstrng" } ] }""").Findings[0].Suggestion);
try
{
    _ = Dose.HoldSeconds(0);
}
catch (ArgumentOutOfRangeException e)
{
    Console.WriteLine($"Refused: {e.ParamName}");
}

using NodaTime;
using StretchKit;

// C# 7.3, as a project of this target has it by default: no init, no collection expressions.
namespace Consumer
{
    public static class Reminders
    {
        public static Plan Desk(Routine routine)
        {
            return Plan.Build("desk", "Europe/Berlin")
                .Remind("break", routine, Trigger.Every(Duration.FromHours(2)))
                .ToPlan();
        }
    }
}

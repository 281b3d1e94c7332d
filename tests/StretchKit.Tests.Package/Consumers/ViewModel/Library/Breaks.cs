using NodaTime;
using StretchKit;

namespace ViewModel;

public static class Breaks
{
    public static Routine Renamed(string name) => Catalog.DeskBreak with { Name = name };

    public static ReminderRule Every(int minutes)
        => new ReminderRule("desk", Catalog.DeskBreak.Id, Trigger.Every(Duration.FromMinutes(minutes))) { Priority = 3 };
}

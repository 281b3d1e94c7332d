using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Tests.Hosting.Contract;

/// <summary>An implementation of the contract under a clock that the test moves. What comes due is delivered while it moves.</summary>
public interface IRemindersHarness : IAsyncDisposable
{
    IReminders Reminders { get; }

    /// <summary>What the wall shows.</summary>
    Instant Now { get; }

    /// <summary>What has been delivered, in order, failed attempts left out.</summary>
    IReadOnlyList<ReminderDelivery> Delivered { get; }

    /// <summary>What the sink does with each attempt: by default, it takes it.</summary>
    Func<ReminderDelivery, Task> OnDelivery { set; }

    /// <summary>Lets time pass, second by second as it were: everybody is looked after on time.</summary>
    Task PassAsync(Duration time);

    /// <summary>Sets the wall clock, as sleep or a person does: nobody is looked after in between.</summary>
    Task JumpToAsync(Instant wall);

    /// <summary>Ends the process and starts it again on the same store.</summary>
    Task RestartAsync();
}

using System;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.Options;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Delivery;

public sealed class OptionsTests
{
    public static TheoryData<string, Action<StretchReminderOptions>> Wrong => new()
    {
        { "DeliveryTimeout", o => o.DeliveryTimeout = TimeSpan.Zero },
        { "Lease", o => o.Lease = o.DeliveryTimeout },
        { "MaxAttempts", o => o.MaxAttempts = 0 },
        { "RetryDelay", o => o.RetryDelay = TimeSpan.FromTicks(-1) },
        { "MaxRetryDelay", o => o.MaxRetryDelay = o.RetryDelay - TimeSpan.FromTicks(1) },
        { "OnTime", o => o.OnTime = TimeSpan.Zero },
        { "CheckEvery", o => o.CheckEvery = TimeSpan.Zero },
        { "CheckEvery", o => o.CheckEvery = o.OnTime + TimeSpan.FromTicks(1) },
        { "MaxConcurrentDeliveries", o => o.MaxConcurrentDeliveries = 0 },
        { "StateWindow", o => o.StateWindow = TimeSpan.FromDays(3) - TimeSpan.FromTicks(1) },
        { "MaxAhead", o => o.MaxAhead = TimeSpan.FromTicks(-1) },
        { "MaxAhead", o => o.MaxAhead = TimeSpan.FromDays(1) + TimeSpan.FromTicks(1) },
        { "Lease", o => o.Lease = TimeSpan.MaxValue },
        { "MaxRetryDelay", o => o.MaxRetryDelay = TimeSpan.MaxValue },
        { "OnTime", o => o.OnTime = TimeSpan.FromDays(1) + TimeSpan.FromTicks(1) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task An_option_that_cannot_be_is_refused_at_the_start(string option, Action<StretchReminderOptions> set)
        => (await FluentActions.Awaiting(() => RunningHost.StartAsync(options: set)).Should().ThrowAsync<OptionsValidationException>())
            .Which.Message.Should().StartWith(option);
}

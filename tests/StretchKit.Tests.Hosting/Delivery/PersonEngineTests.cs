using System;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Delivery;

/// <summary>One person's engine over a store of one person, as a driver other than the loop uses it: no host, no sink, no timer.</summary>
public sealed class PersonEngineTests
{
    private readonly FakeTimeProvider _time = new(RunningHost.Start.ToDateTimeOffset());
    private readonly StretchReminderOptions _options = new() { MaxAttempts = 2 };
    private readonly PersonEngine _engine;

    public PersonEngineTests() => _engine = new PersonEngine("anna", new OneRow(), _time, _options);

    [Fact]
    public async Task A_turn_returns_what_to_deliver_and_when_to_look_again()
    {
        (await _engine.ClaimAsync()).Should().Be(default(PersonTurn), "nobody is known");
        await _engine.SetPlanAsync(RunningHost.DueAfter(60));
        (await _engine.ClaimAsync()).Should().Be(new PersonTurn(null, null, RunningHost.Start + Duration.FromSeconds(60)));

        _time.Advance(TimeSpan.FromSeconds(60));
        PersonTurn turn = await _engine.ClaimAsync();
        turn.Claimed!.Delivery.Occurrence.At.Should().Be(RunningHost.Start + Duration.FromSeconds(60));
        turn.WakeAt.Should().Be(RunningHost.Start + Duration.FromSeconds(60) + Duration.FromTimeSpan(_options.Lease));
        (await _engine.ClaimAsync()).Claimed.Should().BeNull("it is claimed");

        (await _engine.FinishAsync(turn.Claimed, delivered: true)).Should().Be(FinishOutcome.Delivered);
        (await _engine.FinishAsync(turn.Claimed, delivered: true)).Should().Be(FinishOutcome.TakenOver);
        (await _engine.ClaimAsync()).WakeAt.Should().Be(RunningHost.Start + Duration.FromDays(1) + Duration.FromSeconds(60));
    }

    [Fact]
    public async Task A_failed_attempt_is_repeated_and_the_last_is_given_up()
    {
        await _engine.SetPlanAsync(RunningHost.DueAfter(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        (await _engine.FinishAsync((await _engine.ClaimAsync()).Claimed!, delivered: false)).Should().Be(FinishOutcome.WillRetry);
        _time.Advance(_options.RetryDelay);
        ClaimedDelivery second = (await _engine.ClaimAsync()).Claimed!;
        second.Delivery.Attempt.Should().Be(2);
        (await _engine.FinishAsync(second, delivered: false)).Should().Be(FinishOutcome.GivenUp);
    }

    [Fact]
    public async Task An_attempt_that_was_cut_short_is_abandoned_after_the_last()
    {
        await _engine.SetPlanAsync(RunningHost.DueAfter(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        for (int attempt = 1; attempt <= 2; attempt++)
        {
            (await _engine.ClaimAsync()).Claimed!.Delivery.Attempt.Should().Be(attempt);
            _time.Advance(_options.Lease);
        }

        PersonTurn turn = await _engine.ClaimAsync();
        turn.Claimed.Should().BeNull();
        turn.Abandoned!.Delivery.Attempt.Should().Be(2);
        (await _engine.ClaimAsync()).Abandoned.Should().BeNull();
    }

    [Fact]
    public async Task A_released_attempt_is_due_at_once()
    {
        await _engine.SetPlanAsync(RunningHost.DueAfter(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        await _engine.ReleaseAsync((await _engine.ClaimAsync()).Claimed!);
        (await _engine.ClaimAsync()).Claimed!.Delivery.Attempt.Should().Be(2);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        FluentActions.Invoking(() => new PersonEngine("", new OneRow(), _time, _options)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PersonEngine("a", null!, _time, _options)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new PersonEngine("a", new OneRow(), null!, _options)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new PersonEngine("a", new OneRow(), _time, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new PersonEngine("a", new OneRow(), _time, new StretchReminderOptions { MaxAttempts = 0 })).Should().Throw<ArgumentException>();
    }

    private sealed class OneRow : IPersonStore
    {
        private StoredPerson? _person;

        public ValueTask<StoredPerson?> ReadAsync(Instant eventsFrom, CancellationToken cancellation)
            => ValueTask.FromResult(_person is null ? null : _person with { State = _person.State.Trim(eventsFrom) });

        public ValueTask<bool> WriteAsync(PersonChange change, CancellationToken cancellation)
        {
            if ((_person?.Revision ?? 0) != change.Over)
                return ValueTask.FromResult(false);
            ReminderState state = _person?.State ?? ReminderState.Empty;
            _person = new StoredPerson(
                change.Over + 1, change.Plan ?? _person!.Plan, change.Event is { } happened ? state.Apply(happened) : state, change.HandledUntil, change.WakeAt, change.Claim);
            return ValueTask.FromResult(true);
        }

        public ValueTask<ValueList<Session>> SessionsAsync(Instant from, Instant? to, CancellationToken cancellation) => ValueTask.FromResult<ValueList<Session>>([]);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Playback;

namespace StretchKit.Tests.Playback;

/// <summary>What a frame must say; lengths in half seconds.</summary>
internal sealed record ExpectedFrame(PlayerStatus Status, int Index, int Elapsed, int? Left, int? TotalLeft, int? Next, double? Rep, double? Step, double? Routine);

/// <summary>A player that counts half seconds, one after the other, and writes down what happens to each segment as it happens.</summary>
internal sealed class SlowPlayer(Timeline timeline)
{
    private readonly Segment[] _segments = [.. timeline.Segments];
    private readonly int[] _longest = new int[timeline.Segments.Count];
    private readonly bool[] _done = new bool[timeline.Segments.Count];
    private bool _isPaused;
    private bool _isStopped;
    private int _index;
    private int _elapsed;

    private bool IsOver => _isStopped || _index == _segments.Length;

    public void Tick()
    {
        if (_isPaused || IsOver)
            return;
        _elapsed++;
        if (_elapsed == Length(_segments[_index]))
            Leave(true, _index + 1);
    }

    /// <summary>Does a command, or says why not.</summary>
    public PlayerRefusalCode? Do(PlayerCommand command)
    {
        if (_isStopped)
            return PlayerRefusalCode.Stopped;
        if (command is PlayerCommand.Back or PlayerCommand.RestartStep)
            return GoBack(command);
        if (IsOver)
            return PlayerRefusalCode.Finished;
        switch (command)
        {
            case PlayerCommand.Pause when _isPaused:
                return PlayerRefusalCode.AlreadyPaused;
            case PlayerCommand.Resume when !_isPaused:
                return PlayerRefusalCode.NotPaused;
            case PlayerCommand.Finish when Length(_segments[_index]) is not null:
                return PlayerRefusalCode.NotOpen;
            case PlayerCommand.Pause or PlayerCommand.Resume:
                _isPaused = !_isPaused;
                break;
            case PlayerCommand.Skip or PlayerCommand.Finish:
                Leave(command == PlayerCommand.Finish, _index + 1);
                break;
            case PlayerCommand.SkipStep:
                int step = _segments[_index].StepIndex;
                while (_index < _segments.Length && _segments[_index].StepIndex == step)
                    Leave(false, _index + 1);
                break;
            case PlayerCommand.Stop:
                _isStopped = true;
                break;
        }

        return null;
    }

    public ExpectedFrame Frame()
    {
        PlayerStatus status = _isStopped ? PlayerStatus.Stopped
            : _index == _segments.Length ? PlayerStatus.Finished
            : _isPaused ? PlayerStatus.Paused
            : PlayerStatus.Running;
        if (_index == _segments.Length)
            return new ExpectedFrame(status, _index, 0, 0, 0, null, null, 1, 1);
        Segment now = _segments[_index];
        int? left = Length(now) - _elapsed;
        int? totalLeft = _segments.Skip(_index + 1).Aggregate(left, (sum, s) => sum + Length(s));
        return new ExpectedFrame(
            status,
            _index,
            _elapsed,
            left,
            totalLeft,
            _index + 1 < _segments.Length ? _index + 1 : null,
            now.Rep is null ? null : Share(s => s.Rep == now.Rep && s.Set == now.Set && s.Side == now.Side && s.StepIndex == now.StepIndex),
            Share(s => s.StepIndex == now.StepIndex),
            Share(_ => true));
    }

    public IEnumerable<(int Step, int? Rep, HoldOutcome Outcome, int Actual)> Holds()
    {
        for (int i = 0; i < _segments.Length; i++)
        {
            if (_segments[i].Kind is not (SegmentKind.Hold or SegmentKind.Move))
                continue;
            int longest = Math.Max(_longest[i], i == _index && !_done[i] ? _elapsed : 0);
            HoldOutcome outcome = _done[i] ? HoldOutcome.Done : longest > 0 ? HoldOutcome.Partial : HoldOutcome.Skipped;
            yield return (_segments[i].StepIndex, _segments[i].Rep, outcome, longest);
        }
    }

    public static int? Length(Segment segment) => segment.Duration is { } length ? (int)(length.TotalMilliseconds / 500) : null;

    private PlayerRefusalCode? GoBack(PlayerCommand command)
    {
        if (command == PlayerCommand.Back)
        {
            if (_index == 0)
                return PlayerRefusalCode.AtStart;
            Leave(false, _index - 1);
            return null;
        }

        int step = _segments[Math.Min(_index, _segments.Length - 1)].StepIndex;
        int first = Array.FindIndex(_segments, s => s.StepIndex == step);
        bool restsFirst = _segments[first].Kind == SegmentKind.Rest && _index != first;
        Leave(false, restsFirst ? first + 1 : first);
        return null;
    }

    private void Leave(bool done, int to)
    {
        if (_index < _segments.Length)
        {
            // An attempt that was finished is worth more than any that was not.
            if (done && !_done[_index])
                _longest[_index] = _elapsed;
            else if (done == _done[_index])
                _longest[_index] = Math.Max(_longest[_index], _elapsed);
            _done[_index] |= done;
        }

        _index = to;
        _elapsed = 0;
    }

    /// <summary>How much of some segments is over, by adding up; null where one of them is open.</summary>
    private double? Share(Func<Segment, bool> of)
    {
        int all = 0;
        int over = 0;
        for (int i = 0; i < _segments.Length; i++)
        {
            if (!of(_segments[i]))
                continue;
            if (Length(_segments[i]) is not { } length)
                return null;
            all += length;
            over += i < _index ? length : i == _index ? _elapsed : 0;
        }

        return (double)over / all;
    }
}

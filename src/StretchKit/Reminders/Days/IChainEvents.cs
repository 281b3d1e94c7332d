namespace StretchKit.Reminders;

/// <summary>What restarts the chain of a rule: sessions and pauses.</summary>
internal interface IChainEvents
{
    /// <summary>The last session in (<paramref name="after"/>, <paramref name="to"/>], cut to the whole second.</summary>
    bool LastSession(long after, long to, out long session);

    /// <summary>The latest end of a pause of a rule that holds an instant.</summary>
    bool LatestPauseEnd(long instant, int rule, out long end);
}

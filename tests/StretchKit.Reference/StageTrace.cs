using NodaTime;

namespace StretchKit.Reference;

/// <summary>What stages 1 to 5 made of an occurrence; no fate means that they keep it.</summary>
internal sealed record StageTrace(Candidate Who, Instant AfterJitter, RefFate? Fate, Candidate? By);

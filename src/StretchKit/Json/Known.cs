using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Json;

/// <summary>What a reader knows beyond the document it reads.</summary>
/// <param name="Stretches">The stretches that steps may name.</param>
/// <param name="RoutineIds">The routines that are known, for suggestions only.</param>
/// <param name="Programs">The programs that plans may follow, by their ids.</param>
/// <param name="Zones">The time zones.</param>
internal sealed record Known(
    StretchSource Stretches, ISet<string> RoutineIds, IReadOnlyDictionary<string, TrainingProgram> Programs, IDateTimeZoneProvider Zones);

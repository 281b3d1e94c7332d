using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Programs;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a plan.</summary>
internal sealed class PlanReader
{
    private const int MaxExcept = 10_000;

    private static readonly DocumentTable<PlanReader> Members = new()
    {
        { "id", Need.Required, (d, walk) => d._id = walk.Id() },
        { "zone", (d, walk) => d._zone = ZoneReader.Read(walk) },
        { "start", (d, walk) => d._start = walk.Date() },
        { "end", (d, walk) => d._end = walk.Date() },
        { "awake", (d, walk) => d._awake = AwakeReader.Read(walk) },
        { "except", (d, walk) => d._except = walk.List(ExceptReader.Read, 0, MaxExcept) },
        { "quiet", (d, walk) => d._quiet = QuietTimeReader.ReadAll(walk) },
        { "minimumGap", (d, walk) => d._minimumGap = walk.Duration(DurationRange.UpToADay) },
        { "dailyLimit", (d, walk) => d._dailyLimit = walk.Integer(1, Plan.MaxPerDay) },
        { "catchUp", (d, walk) => d._catchUp = walk.Choice(Vocabularies.CatchUps) },
        { "program", (d, walk) => (d._hasProgram, d._program) = (true, FollowedProgramReader.Read(walk)) },
        { "rules", Need.Required, (d, walk) => d.ReadRules(walk) },
        { "metadata", (d, walk) => d._metadata = walk.Metadata() },
    };

    private readonly RuleScope _scope = new();
    private string? _id;
    private DateTimeZone? _zone;
    private LocalDate? _start;
    private LocalDate? _end;
    private WakingHours? _awake;
    private ValueList<DateInterval>? _except;
    private ValueList<QuietTime>? _quiet;
    private Duration? _minimumGap;
    private int? _dailyLimit;
    private CatchUp? _catchUp;
    private bool _hasProgram;
    private FollowedProgram? _program;
    private ValueList<ReminderRule>? _rules;
    private Metadata? _metadata;

    public static Plan? Read(Walk walk)
    {
        int errors = walk.Errors;
        var reader = new PlanReader();
        Members.Fill(walk, reader);
        if (!walk.HasEnded)
            reader.CheckSlots(walk);
        return walk.Errors == errors ? reader.Make() : null;
    }

    private void CheckSlots(Walk walk)
    {
        // Of a program that is wrong nothing is known.
        if (_hasProgram && _program is null)
            return;
        List<string> known = _program?.Program.Phases.SelectMany(p => p.Slots).Select(s => s.Id).Distinct().ToList() ?? [];
        foreach ((string slot, Walk.Spot spot) in _scope.Slots)
        {
            if (!_hasProgram)
                walk.Fault(FindingCodes.SlotWithoutProgram, spot, slot);
            else if (!known.Contains(slot))
                walk.Fault(FindingCodes.UnknownSlot, spot, slot, known, slot);
        }
    }

    private void ReadRules(Walk walk)
    {
        Walk.Spot start = walk.Here();
        _rules = walk.List(w => RuleReader.Read(w, _scope), 1, Plan.MaxRules);
        int perDay = _rules?.Sum(Plan.PerDay) ?? 0;
        if (perDay > Plan.MaxPerDay)
            walk.Fault(FindingCodes.TooManyPerDay, start, Shown.Number(perDay), Shown.Number(Plan.MaxPerDay));
    }

    private Plan Make() => new(_id!, _rules!, _zone)
    {
        Start = _start,
        End = _end,
        Awake = _awake ?? WakingHours.Default,
        Except = _except ?? [],
        Quiet = _quiet ?? [],
        MinimumGap = _minimumGap ?? Plan.DefaultMinimumGap,
        DailyLimit = _dailyLimit,
        CatchUp = _catchUp ?? CatchUp.Latest,
        Program = _program,
        Metadata = _metadata ?? Metadata.Empty,
    };
}

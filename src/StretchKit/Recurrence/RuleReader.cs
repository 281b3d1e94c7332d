using System;
using System.Collections.Generic;

namespace StretchKit.Recurrence;

/// <summary>Reads a rule's text part by part and goes on after every fault.</summary>
internal sealed class RuleReader
{
    public const int LongestText = 2_000;

    private const string Prefix = "RRULE:";

    private readonly RuleFaults _faults;
    private readonly RuleParts _parts = new();
    private readonly TextPiece[] _given = new TextPiece[RuleNames.PartCount];
    private readonly List<TextPiece> _ordinals = [];

    private RuleReader(RuleFaults faults) => _faults = faults;

    /// <summary>The parts of a rule; of use only where no fault but warnings was found.</summary>
    public static RuleParts Read(string text, RuleFaults faults)
    {
        var reader = new RuleReader(faults);
        if (text.Length > LongestText)
        {
            faults.Add(DayRuleFaultKind.TextTooLong, new TextPiece(text, LongestText, text.Length - LongestText));
            return reader._parts;
        }

        int start = text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? Prefix.Length : 0;
        var body = new TextPiece(text, start, text.Length - start);
        if (body.Length == 0)
        {
            faults.Add(DayRuleFaultKind.EmptyText, body);
            return reader._parts;
        }

        foreach (TextPiece part in body.Split(';'))
            reader.ReadPart(part);
        RuleCombination.Check(reader._parts, reader._given, reader._ordinals, body, faults);
        return reader._parts;
    }

    private void ReadPart(TextPiece piece)
    {
        int equals = piece.IndexOf('=');
        if (piece.Length == 0 || equals < 0)
        {
            _faults.Add(piece.Length == 0 ? DayRuleFaultKind.EmptyPart : DayRuleFaultKind.MissingValue, piece);
            return;
        }

        TextPiece name = piece.Sub(0, equals);
        int index = RuleNames.IndexOfPart(name.ToString());
        if (index < 0)
        {
            ReportUnknown(name, piece);
            return;
        }

        var part = (RulePart)index;
        if (_given[index].Length > 0)
        {
            _faults.Add(DayRuleFaultKind.DuplicatePart, piece, part);
            return;
        }

        _given[index] = piece;
        ReadValue(part, piece.Sub(equals + 1));
    }

    private void ReportUnknown(TextPiece name, TextPiece piece)
    {
        if (RuleNames.IsTimePart(name.ToString()))
            _faults.Add(DayRuleFaultKind.TimeOfDay, piece, name.ToString().ToUpperInvariant(), RuleNames.Parts);
        else
            _faults.Add(
                DayRuleFaultKind.UnknownPart, name, name.ToString(), RuleNames.Parts, RuleNames.NearestPart(name.ToString()));
    }

    private void ReadValue(RulePart part, TextPiece value)
    {
        switch (part)
        {
            case RulePart.Freq:
                _parts.Frequency = RuleValues.ReadFrequency(value, _faults);
                break;
            case RulePart.Interval:
                _parts.Interval = RuleNumbers.Read(part, value, _faults);
                break;
            case RulePart.Count:
                _parts.Count = RuleNumbers.Read(part, value, _faults);
                break;
            case RulePart.Until:
                _parts.Until = RuleValues.ReadUntil(value, _faults);
                break;
            case RulePart.Wkst:
                _parts.WeekStart = RuleValues.ReadWeekday(part, value, _faults);
                break;
            case RulePart.ByDay:
                RuleValues.ReadWeekdays(value, _parts.Weekdays, _ordinals, _faults);
                break;
            default:
                RuleNumbers.ReadList(part, value, ref _parts.ListOf(part), _faults);
                break;
        }
    }
}

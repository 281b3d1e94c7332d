using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using StretchKit.Adherence;
using StretchKit.Internal;
using StretchKit.Reminders;
using StretchKit.Tests.Reminders;

namespace StretchKit.Tests.Docs;

/// <summary>Runs one example of docs/reminders.md line by line. The page says how its lines are read.</summary>
internal sealed class ReminderExample
{
    private static readonly string[] Questions = ["comes", "next", "missed", "explain", "list", "adherence", "queue"];

    private readonly List<PlanInForce> _history = [];
    private readonly List<Session> _sessions = [];
    private readonly List<string> _rules = [];
    private string _plan = "";
    private Instant? _since;
    private Schedule? _schedule;
    private ReminderState _state = ReminderState.Empty;
    private LocalDate _day = new(2026, 3, 2);
    private List<QueuedReminder> _queued = [];

    private Schedule Schedule => _schedule ??= Compile();

    /// <summary>Returns the lines of an example as they must be: each with the answer that the library gives.</summary>
    public static List<string> Run(IEnumerable<string> lines)
    {
        var example = new ReminderExample();
        return lines.Select(line =>
        {
            string question = line.Split("=>")[0].TrimEnd();
            return example.Answer(question) is { } answer ? $"{question} => {answer}" : question;
        }).ToList();
    }

    private string? Answer(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words.FirstOrDefault())
        {
            case null or "#":
                return null;
            case "day":
                _day = LocalDatePattern.Iso.Parse(words[1]).Value;
                return null;
            case "since":
                _since = Time(words[1]);
                return null;
            case "plan":
                (_plan, _schedule) = (line["plan".Length..].Trim(), null);
                _rules.Clear();
                return null;
            case "rule":
                _rules.Add(line["rule".Length..]);
                _schedule = null;
                return null;
            case "queued":
                _queued = Schedule.Upcoming(Time(words[1]), int.Parse(words[2]), _state).Select(QueuedReminder.Of).ToList();
                return string.Join(", ", _queued.Select(q => Short(q.Name)));
            case { } question when Questions.Contains(question):
                return Ask(words);
            default:
                return Record(words);
        }
    }

    private string? Record(string[] words)
    {
        ReminderEvent happened = Event(words);
        ApplyResult applied = Schedule.Apply(_state, happened);
        _state = applied.State;
        return applied.Refusal is { } refusal ? $"refused: {refusal.Code}" : applied.HeldBackBy is { } holder ? $"held back by {Short(holder)}" : null;
    }

    private string Ask(string[] words)
    {
        string answer = Ask(words, _state);
        string reversed = Ask(words, ReminderState.From(_state.Events.Reverse()));
        return answer == reversed ? answer : throw new InvalidOperationException($"'{string.Join(' ', words)}' depends on the order of recording: {reversed}.");
    }

    private string Ask(string[] words, ReminderState state)
    {
        string[] range = words.Length > 1 ? words[1].Split("..") : [];
        Instant midnight = Schedule.Plan.Zone!.AtStartOfDay(_day).ToInstant();
        switch (words[0])
        {
            case "comes":
                return List(range.Length > 0
                    ? Schedule.Between(Time(range[0]), Time(range[1]), state)
                    : Schedule.Between(midnight - Duration.FromDays(2), midnight + Duration.FromDays(5), state).Where(o => o.Day == _day));
            case "next":
                return Schedule.Next(Time(words[1]), state) is { } next ? Show(next) : "none";
            case "missed":
                return List(Schedule.Missed(Time(range[0]), Time(range[1]), state));
            case "explain":
                return Schedule.Explain(Name(words[1]), state).ToString();
            case "list":
                return string.Join(", ", Schedule.Day(_day, Time(words[1]), state, _sessions).Select(r => $"{Short(r.Name)} {r.Status}"));
            case "adherence":
                LocalDate from = LocalDatePattern.Iso.Parse(range[0]).Value;
                Instant now = Time(range[1]);
                AdherenceReport report = _history.Count > 0 ? _history.Adherence(_sessions, from, now, state) : Schedule.Adherence(_sessions, from, now, state);
                return string.Join(", ", report.Days);
            default:
                QueueChanges changes = QueueChanges.Between(_queued, Schedule.Upcoming(Time(words[1]), int.Parse(words[2]), state), Time(words[1]));
                return $"add {List(changes.Add)}; move {List(changes.Move)}; remove {Names(changes.Remove)}";
        }
    }

    private ReminderEvent Event(string[] words)
    {
        Instant at = Time(words[0]);
        string? Given(string word) => Array.IndexOf(words, word, 2) is > 0 and int place ? words[place + 1] : null;
        Instant? TimeOf(string word) => Given(word) is { } text ? Time(text) : null;
        OccurrenceName? Named() => Given("answers") is { } name ? Name(name) : null;
        switch (words[1])
        {
            case "delivered":
                return ReminderEvent.Delivered(Name(words[2]), at);
            case "skipped":
                return ReminderEvent.Skipped(Name(words[2]), at);
            case "snoozed":
                return ReminderEvent.Snoozed(Name(words[2]), at, TimeOf("until"));
            case "paused":
                return ReminderEvent.Paused(at, TimeOf("until"), TimeOf("from"), Given("rule"));
            case "resumed":
                return ReminderEvent.Resumed(at, Given("rule"), TimeOf("pause"));
            case "travelled":
                return ReminderEvent.Travelled(at, TimeZones.Find(words[2]));
            case "half-done":
                var hold = new SessionHold(0, "cat-camel", Side.Both, Duration.FromSeconds(5), Duration.FromSeconds(2), HoldOutcome.Partial);
                _sessions.Add(new Session(words[2], TimeOf("from") ?? at, at, [hold], Given("rule")));
                return ReminderEvent.Completed(_sessions[^1]);
            case "completed":
                return ReminderEvent.Completed(words[2], at, Given("rule"), Named(), TimeOf("from"));
            default:
                throw new ArgumentException($"No example line begins with '{words[0]} {words[1]}'.");
        }
    }

    private Schedule Compile()
    {
        string rules = string.Join(", ", _rules.Select(r => r.Contains("\"slot\"") ? $"{{ {r} }}" : $$"""{ "routine": "desk-break", {{r}} }""".Replace(
            r.Contains("\"routine\"") ? "\"routine\": \"desk-break\", " : "\0", "")));
        string plan = _plan.Length > 0 ? _plan + ", " : "";
        string zone = _plan.Contains("\"zone\"") ? "" : "\"zone\": \"Europe/Berlin\", ";
        Plan read = Catalog.Reader.ReadPlan($$"""{ "id": "example", {{zone}}{{plan}}"rules": [ {{rules}} ] }""").GetValueOrThrow();
        if (_since is { } since)
            _history.Add(new PlanInForce(since, read));
        return read.ToSchedule();
    }

    /// <summary>A time such as <c>07:00</c>, <c>03-03T07:00</c> or <c>14:00Z</c>; without an offset it is of the plan's zone.</summary>
    private Instant Time(string text)
    {
        (LocalDate date, string time) = text.Split('T') is [var month, var rest]
            ? (new LocalDate(_day.Year, int.Parse(month[..2]), int.Parse(month[3..])), rest)
            : (_day, text);
        if (time.EndsWith('Z'))
            return date.At(LocalTimeText.Parse(time[..^1], null)).InUtc().ToInstant();
        if (time.IndexOfAny(['+', '-']) is > 0 and int sign)
            return date.At(LocalTimeText.Parse(time[..sign], null)).WithOffset(OffsetPattern.GeneralInvariant.Parse(time[sign..]).Value).ToInstant();
        return date.At(LocalTimeText.Parse(time, null)).InZoneLeniently(_rules.Count == 0 ? TimeZones.Find("Europe/Berlin") : Schedule.Plan.Zone!).ToInstant();
    }

    /// <summary>A name such as <c>desk/2026-03-02/12:00</c>, of which the example's day may be left out.</summary>
    private OccurrenceName Name(string text)
        => At.Name(text.Count(c => c == '/') == 1 ? text.Replace("/", $"/{LocalDatePattern.Iso.Format(_day)}/") : text);

    private string Short(OccurrenceName name) => name.ToString().Replace($"/{LocalDatePattern.Iso.Format(_day)}/", "/");

    private string Names(IEnumerable<OccurrenceName> names) => string.Join(", ", names.Select(Short)) is { Length: > 0 } list ? list : "nothing";

    private string List(IEnumerable<Occurrence> occurrences) => string.Join(", ", occurrences.Select(Show)) is { Length: > 0 } list ? list : "nothing";

    /// <summary>The local time and the name; of a name that says the same time, only the rule.</summary>
    private string Show(Occurrence occurrence)
    {
        LocalDateTime local = occurrence.Local.LocalDateTime;
        string time = LocalTimeText.Format(local.TimeOfDay);
        string name = Short(occurrence.Name);
        if (name == $"{occurrence.RuleId}/{time}" && local.Date == _day)
            name = occurrence.RuleId;
        if (local.Date != _day)
            time = $"{local.Month:00}-{local.Day:00}T{time}";
        return $"{time}{(occurrence.Zone.Equals(Schedule.Plan.Zone) ? "" : OffsetText.Format(occurrence.Local.Offset))} {name}";
    }
}

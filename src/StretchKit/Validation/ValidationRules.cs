using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>
/// The rules that are applied, and how much each matters. <c>ValidationRules.Default.Without("SK3001").With("SK2001", Severity.Error)</c>
/// is all of the library's but one, one of them more severe. Immutable and equal by value.
/// </summary>
public sealed class ValidationRules : IEquatable<ValidationRules>
{
    private readonly ValueList<(ValidationRule Rule, Severity? Severity, bool IsOff)> _rules;

    private ValidationRules(IEnumerable<(ValidationRule, Severity?, bool)> rules) => _rules = ValueList.From(rules);

    /// <summary>All rules of the library, as severe as docs/finding-codes.md says.</summary>
    public static ValidationRules Default { get; } = new(LibraryRules.All.Select(r => (r, default(Severity?), false)));

    /// <summary>The codes of the rules that are applied, in their order.</summary>
    public IEnumerable<string> Codes => Applied.Select(r => r.Code.Id);

    /// <summary>The rules that are applied, in their order.</summary>
    internal IEnumerable<ValidationRule> Applied => _rules.Where(r => !r.IsOff).Select(r => r.Rule);

    /// <summary>Whether two sets apply the same rules with the same severities; both may be null.</summary>
    public static bool operator ==(ValidationRules? left, ValidationRules? right) => Equals(left, right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(ValidationRules? left, ValidationRules? right) => !Equals(left, right);

    /// <summary>These rules but some.</summary>
    /// <param name="codes">The codes of the rules that are not to be applied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is no rule of that code; the message names the nearest.</exception>
    public ValidationRules Without(params string[] codes)
        => Guard.NotNull(codes).Aggregate(this, (rules, code) => rules.Replace(code, nameof(codes), r => (r.Rule, r.Severity, true)));

    /// <summary>These rules, one with another severity. One that was taken out is applied again.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="severity">How much its findings matter from now on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no rule of that code, and the message names the nearest; or <paramref name="severity"/> is not of its enumeration.</exception>
    public ValidationRules With(string code, Severity severity)
    {
        Guard.Defined(severity);
        return Replace(code, nameof(code), r => (r.Rule, severity, false));
    }

    /// <summary>These rules and one more, applied after them.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">There is a rule of that code already.</exception>
    public ValidationRules Add(ValidationRule rule)
        => IndexOf(Guard.NotNull(rule).Code.Id) < 0
            ? new ValidationRules([.. _rules, (rule, null, false)])
            : throw new ArgumentException($"There is a rule '{rule.Code}' already.", nameof(rule));

    /// <inheritdoc/>
    public bool Equals(ValidationRules? other) => other is not null && _rules == other._rules;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValidationRules);

    /// <inheritdoc/>
    public override int GetHashCode() => _rules.GetHashCode();

    /// <summary>The codes of the rules that are applied, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Codes);

    /// <summary>How much findings of a code matter; null for as much as they say themselves.</summary>
    internal Severity? SeverityOf(string code) => IndexOf(code) is >= 0 and var index ? _rules[index].Severity : null;

    private int IndexOf(string code)
    {
        for (int i = 0; i < _rules.Count; i++)
        {
            if (string.Equals(_rules[i].Rule.Code.Id, code, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private ValidationRules Replace(
        string code,
        string name,
        Func<(ValidationRule Rule, Severity? Severity, bool IsOff), (ValidationRule, Severity?, bool)> change)
    {
        int index = IndexOf(Guard.NotNull(code, name));
        if (index < 0)
        {
            string meant = new Nearest().Find(code, _rules.Select(r => r.Rule.Code.Id)) is { } near ? $" Did you mean '{near}'?" : "";
            throw new ArgumentException($"There is no rule '{code}'.{meant}", name);
        }

        return new ValidationRules(_rules.Select((r, i) => i == index ? change(r) : r));
    }
}

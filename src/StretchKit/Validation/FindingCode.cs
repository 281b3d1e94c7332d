using System.Collections.Generic;
using System.Text;
using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>
/// What a kind of finding is: its stable code, how much it matters and how it is put into words. The library's own are in
/// <see cref="FindingCodes"/>; an application may define more. Immutable and equal by value.
/// </summary>
public sealed record FindingCode
{
    /// <summary>Defines a kind of finding.</summary>
    /// <param name="id">The stable code, such as <c>SK1001</c>; an application's own does not begin with <c>SK</c>.</param>
    /// <param name="severity">How much such a finding matters where nothing else is said.</param>
    /// <param name="description">What it is, in one sentence without arguments.</param>
    /// <param name="template">The message in English; <c>{0}</c>, <c>{1}</c> ... stand for a finding's arguments.</param>
    /// <exception cref="System.ArgumentNullException">A text is null.</exception>
    /// <exception cref="System.ArgumentException"><paramref name="severity"/> is not of its enumeration.</exception>
    public FindingCode(string id, Severity severity, string description, string template)
    {
        Id = Guard.NotNull(id);
        Severity = Guard.Defined(severity);
        Description = Guard.NotNull(description);
        Template = Guard.NotNull(template);
    }

    /// <summary>The stable code, such as <c>SK1001</c>.</summary>
    public string Id { get; }

    /// <summary>How much such a finding matters where nothing else is said.</summary>
    public Severity Severity { get; }

    /// <summary>What it is, in one sentence without arguments.</summary>
    public string Description { get; }

    /// <summary>The message in English, with <c>{0}</c>, <c>{1}</c> ... for the arguments.</summary>
    public string Template { get; }

    /// <summary>The evidence that such findings rest on; null where they rest on none.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The code.</summary>
    public override string ToString() => Id;

    /// <summary>The message; a placeholder without an argument stays as it is, so that no content can break it.</summary>
    internal string Message(IReadOnlyList<string> arguments)
    {
        var message = new StringBuilder(Template.Length + 32);
        for (int at = 0; at < Template.Length; at++)
        {
            bool isPlace = Template[at] == '{' && at + 2 < Template.Length && Template[at + 2] == '}';
            int index = isPlace ? Template[at + 1] - '0' : -1;
            if (index >= 0 && index < arguments.Count)
            {
                message.Append(arguments[index]);
                at += 2;
            }
            else
            {
                message.Append(Template[at]);
            }
        }

        return message.ToString();
    }
}

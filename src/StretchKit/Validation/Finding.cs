using System;
using System.Globalization;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit;

/// <summary>
/// Something found in a document or value: a code with arguments, and where. Immutable and equal by value.
/// </summary>
public sealed record Finding
{
    /// <summary>Says what was found where.</summary>
    /// <param name="definition">The kind of finding.</param>
    /// <param name="path">The JSON path of the place, such as <c>$.steps[2].dose.hold</c>.</param>
    /// <param name="arguments">What takes the places in the code's template, in order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="arguments"/> is null.</exception>
    public Finding(FindingCode definition, string path, params string[] arguments)
    {
        Definition = Guard.NotNull(definition);
        Path = Guard.NotNull(path);
        Arguments = Guard.List(arguments);
        Severity = definition.Severity;
    }

    /// <summary>The kind of finding.</summary>
    public FindingCode Definition { get; }

    /// <summary>The stable code, such as <c>SK1001</c>.</summary>
    public string Code => Definition.Id;

    /// <summary>How much it matters: the code's own severity unless another was set.</summary>
    public Severity Severity { get; init => field = Guard.Defined(value); }

    /// <summary>The JSON path of the place; of a missing member, the path that it would have.</summary>
    public string Path { get; internal init; }

    /// <summary>
    /// What the message is about, where that is not in the document itself: <c>routine 'desk-break' at $.steps[2]</c> of a routine that
    /// a plan only names. Null elsewhere.
    /// </summary>
    public string? Within { get; init; }

    /// <summary>The line of the place, from 1; null where there is no text, as for a value made in code.</summary>
    public int? Line { get; init; }

    /// <summary>
    /// The column of the place, from 1, counted in UTF-16 characters as editors and .NET strings do (a tab is one, an
    /// emoji two); null where there is no text.
    /// </summary>
    public int? Column { get; init; }

    /// <summary>What takes the places in the code's template, in order; content is shortened and shown without control characters.</summary>
    public ValueList<string> Arguments { get; }

    /// <summary>What is wrong and what is allowed, in English.</summary>
    public string Message => Within is null ? Definition.Message(Arguments) : $"In {Within}: {Definition.Message(Arguments)}";

    /// <summary>What was probably meant, such as <c>hamstring</c>; null where nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The evidence that the finding rests on, that of its code; null where it rests on none.</summary>
    public Evidence? Evidence => Definition.Evidence;

    /// <summary>Everything in one line: <c>3:14 error SK1019 $.steps[0].stretch: There is no stretch 'x'.</c></summary>
    public override string ToString()
    {
        string place = Line is null ? "" : string.Format(CultureInfo.InvariantCulture, "{0}:{1} ", Line, Column);
        string meant = Suggestion is null ? "" : $" Did you mean '{Suggestion}'?";
        return $"{place}{Word(Severity)} {Code} {Path}: {Message}{meant}";
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advice",
    };
}

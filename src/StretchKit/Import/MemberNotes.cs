using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Import;

/// <summary>Collects how the members of one stretch were got.</summary>
internal sealed class MemberNotes
{
    private readonly List<ImportedMember> _all = [];

    public ValueList<ImportedMember> ToList() => ValueList.From(_all);

    public void Exact(string path) => _all.Add(new ImportedMember(path, ImportOrigin.Exact));

    public void Inferred(string path, string words) => _all.Add(new ImportedMember(path, ImportOrigin.Inferred, words));

    public void LeftOut(string path, ImportReason reason, string? words = null) => _all.Add(new ImportedMember(path, ImportOrigin.LeftOut, words, reason));

    /// <summary>
    /// The value that a record states; or else the one that its prose says; or else what is given for the unknown. What is stated and not understood is
    /// not replaced by prose: the record meant something else.
    /// </summary>
    public T? Take<T>(string path, Reading<T>? stated, Reading<T> prose, T? given = null)
        where T : struct
    {
        Reading<T> read = stated ?? prose;
        if (read.Value is { } value)
        {
            bool isExact = stated is { IsExact: true };
            _all.Add(new ImportedMember(path, isExact ? ImportOrigin.Exact : ImportOrigin.Inferred, isExact ? null : read.Words, null, Shown(value)));
            return value;
        }

        if (given is { } known)
            _all.Add(new ImportedMember(path, ImportOrigin.Given, read.Words, read.Words is null ? null : read.Reason, Shown(known)));
        else
            LeftOut(path, read.Reason!.Value, read.Words);
        return given;
    }

    /// <summary>The value that a record states; if it states nothing, nothing is told.</summary>
    public T? TakeSaid<T>(string path, Reading<T>? stated)
        where T : struct
        => stated is null ? null : Take(path, stated, Reading<T>.Nothing);

    private static string Shown<T>(T value) => value switch
    {
        Duration duration => IsoDuration.Format(duration),
        int number => Json.Shown.Number(number),
        _ => WordOf(value!.ToString()!),
    };

    private static string WordOf(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}

using System;
using System.IO;
using NodaTime;
using StretchKit;
using StretchKit.Validation;
using Xunit;

namespace Embed.Tests;

/// <summary>An application's own routine and plan, kept right by its own unit tests: one line each, in any test framework.</summary>
public class DocumentTests
{
    private static readonly Routine Morning = Catalog.Reader.ReadRoutine(Text("morning.json")).GetValueOrThrow();

    [Fact]
    public void The_routine_has_no_error_and_no_warning()
        => Morning.Validate(new ValidationContext { Equipment = ["mat"] }).ThrowIf(Severity.Warning);

    [Fact]
    public void The_plan_has_nothing_to_say_about_it()
        => Catalog.Reader.ReadPlan(Text("workday.json")).GetValueOrThrow()
            .Validate(new ValidationContext { Routines = [Morning, .. Catalog.Routines], From = new LocalDate(2026, 1, 1) })
            .ThrowIf(Severity.Advice);

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));
}

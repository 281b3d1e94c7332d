using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.House;

public class NamingTests
{
    private static readonly string[] Vague = ["Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Common", "Core", "Misc"];

    // What apps of Unity, MAUI and ASP.NET Core import anyway.
    private static readonly string[] Imported = ["Pose", "Joint", "Transform", "Frame", "Animation", "Slot", "Locator", "Style", "Command", "Path", "Result", "Endpoint"];

    [Fact]
    public void What_everyday_code_does_not_need_is_in_rooms_of_its_own()
        => PublicTypes.All.Select(t => t.Namespace).Distinct().Should().BeSubsetOf(
            ["StretchKit", "StretchKit.Adherence", "StretchKit.Composing", "StretchKit.Figures", "StretchKit.Import", "StretchKit.Playback", "StretchKit.Programs", "StretchKit.Recurrence", "StretchKit.Reminders", "StretchKit.Validation"]);

    [Fact]
    public void No_name_of_the_first_room_clashes_with_what_apps_import_anyway()
        => PublicTypes.All.Where(t => t.Namespace == "StretchKit" && Imported.Contains(PublicTypes.PlainName(t))).Should().BeEmpty();

    [Fact]
    public void No_name_clashes_with_NodaTime_or_with_an_apps_own_Program()
    {
        // Nested types are qualified by their outer type and clash with nothing.
        HashSet<string> taken = [.. typeof(Instant).Assembly.GetExportedTypes().Where(t => !t.IsNested).Select(PublicTypes.PlainName), "Program"];
        PublicTypes.All.Where(t => !t.IsNested && taken.Contains(PublicTypes.PlainName(t))).Should().BeEmpty();
    }

    [Fact]
    public void No_name_is_vague()
        => PublicTypes.All.Where(t => Vague.Any(v => PublicTypes.PlainName(t).EndsWith(v, StringComparison.Ordinal))).Should().BeEmpty();
}

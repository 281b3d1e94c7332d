using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Figures;

public class GalleryTests
{
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    [Fact]
    public void The_gallery_is_what_the_library_draws()
        => GalleryPages.All().Where(p => !File.Exists(Path.Combine(Docs, p.Path)) || File.ReadAllText(Path.Combine(Docs, p.Path)) != p.Text)
            .Select(p => p.Path).Should().BeEmpty("`dotnet run --project tests/StretchKit.Gallery` writes it anew");

    [Fact]
    public void There_is_no_picture_of_what_is_gone()
        => Directory.EnumerateFiles(Path.Combine(Docs, "gallery")).Select(f => "gallery/" + Path.GetFileName(f))
            .Should().BeSubsetOf(GalleryPages.All().Select(p => p.Path));
}

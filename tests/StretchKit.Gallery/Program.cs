using System;
using System.IO;
using System.Linq;
using StretchKit.Tests;
using StretchKit.Tests.Figures;

// dotnet run --project tests/StretchKit.Gallery: writes the pictures anew and removes those of stretches that are gone.
string docs = Path.Combine(Repository.Root, "docs");
Directory.CreateDirectory(Path.Combine(docs, "gallery"));
var pages = GalleryPages.All().ToList();
foreach ((string path, string text) in pages)
    File.WriteAllText(Path.Combine(docs, path), text);
foreach (string file in Directory.EnumerateFiles(Path.Combine(docs, "gallery")).Where(f => pages.All(p => p.Path != "gallery/" + Path.GetFileName(f))))
    File.Delete(file);
Console.WriteLine($"{pages.Count} files, {pages.Sum(p => p.Text.Length) / 1024} KB, in docs/gallery.md and docs/gallery.");

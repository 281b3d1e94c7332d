using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace StretchKit.WebLoad;

/// <summary>What a first visit sends, compressed: the page, and every file that the page and the browser's runtime ask for.</summary>
internal static class FirstVisit
{
    public static async Task PrintAsync(Uri address, TextWriter log)
    {
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        using var plain = new HttpClient { BaseAddress = address };
        string page = await plain.GetStringAsync(new Uri("", UriKind.Relative));
        SortedSet<string> files = [.. Regex.Matches(page, "(?:src|href)=\"([^\"#:]+\\.[a-z]+)\"").Select(m => m.Groups[1].Value.TrimStart('/'))];

        // dotnet.js carries the list of the runtime's files, with their fingerprints.
        string runtime = Regex.Match(page, "_framework/dotnet\\.[a-z0-9]+\\.js").Value;
        string list = await plain.GetStringAsync(new Uri(runtime == "" ? "_framework/dotnet.js" : runtime, UriKind.Relative));
        foreach (Match name in Regex.Matches(list, "\"name\":\\s*\"([^\"]+\\.(?:wasm|js|dat))\""))
            files.Add("_framework/" + name.Groups[1].Value);
        files.Add(runtime == "" ? "_framework/dotnet.js" : runtime);

        long bytes = await SizeAsync(http, "");
        log.WriteLine($"{bytes} bytes the page, compressed");
        foreach (string file in files.Where(f => f != ""))
            bytes += await SizeAsync(http, file);
        log.WriteLine($"{bytes} bytes with its {files.Count} files, compressed");
    }

    private static async Task<long> SizeAsync(HttpClient http, string path)
    {
        using HttpResponseMessage answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.IsSuccessStatusCode ? (await answer.Content.ReadAsByteArrayAsync()).LongLength : throw new InvalidOperationException($"{path}: {(int)answer.StatusCode}");
    }
}

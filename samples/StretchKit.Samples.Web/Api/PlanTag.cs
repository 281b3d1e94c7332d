using System;
using System.Security.Cryptography;
using System.Text;

namespace StretchKit.Samples.Web.Api;

/// <summary>The ETag of a plan: the same for the same plan, so that a change which somebody else made in between is not overwritten unseen.</summary>
internal static class PlanTag
{
    public static string Of(string planJson) => $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(planJson)).AsSpan(0, 16))}\"";
}

using System.Net.Http;
using System.Threading.Tasks;
using NodaTime;
using StretchKit.Samples.Web.Client.Days;

namespace StretchKit.Samples.Web.Client.Data;

/// <summary>A new visitor's plan: the built-in one, in the zone of their browser, which the server cannot know.</summary>
public sealed class FirstPlan(IMyData data, Reminded reminded)
{
    /// <summary>Puts it, where nothing is kept of the visitor yet.</summary>
    public async Task SettleAsync()
    {
        try
        {
            // Before a plan is put it is asked again: another page may have put one since this one was drawn.
            if (data.Latest is { IsNew: false })
                return;
            MyDay day = await data.LoadAsync();
            if (!day.IsNew || await reminded.ZoneAsync() is not { } id || !TimeZones.TryFind(id, out DateTimeZone? zone))
                return;
            await data.PutPlanAsync(Catalog.Writer.Write(day.Plan with { Zone = zone }));
            reminded.Change();
        }
        catch (HttpRequestException)
        {
            // The pages work without it; the next visit tries again.
        }
    }
}

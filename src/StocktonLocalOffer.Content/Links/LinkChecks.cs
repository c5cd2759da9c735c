using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Links;

/// <summary>Knows which links are to be tried, and what they answered.</summary>
public sealed class LinkChecks(IDbContextFactory<SiteDb> databases, PublishedSide published, TimeProvider clock)
{
    /// <summary>A link that works is tried again after this many days.</summary>
    public const int DaysBetween = 7;

    /// <summary>One that does not, after this many hours: most faults are mended, or were only a bad minute.</summary>
    public const int HoursAfterAFault = 20;

    // Made once for each state of what is published.
    private readonly ConditionalWeakTable<PublishedSnapshot, IReadOnlyList<OutgoingLink>> _links = [];

    private IReadOnlyList<OutgoingLink> Links => _links.GetValue(published.Current, now => [.. OutgoingLinks.Of(now)]);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Addresses to try, those never tried first, then what was tried longest ago. Forgets those that no entry has any more.</summary>
    public async Task<IReadOnlyList<string>> DueAsync(int most, CancellationToken cancellation = default)
    {
        var used = Links.Select(link => link.Url).ToHashSet(StringComparer.Ordinal);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var known = await db.CheckedLinks.AsNoTracking().ToDictionaryAsync(link => link.Url, StringComparer.Ordinal, cancellation);
        foreach (var unused in known.Keys.Except(used).Chunk(500))
            await db.CheckedLinks.Where(link => unused.Contains(link.Url)).ExecuteDeleteAsync(cancellation);
        var (works, faulty) = (Now.AddDays(-DaysBetween), Now.AddHours(-HoursAfterAFault));
        return [.. used
            .Select(url => (Url: url, Last: known.GetValueOrDefault(url)))
            .Where(link => link.Last is not { } last || last.CheckedUtc <= (last.FailingSinceUtc is null ? works : faulty))
            .OrderBy(link => link.Last?.CheckedUtc ?? DateTime.MinValue).ThenBy(link => link.Url, StringComparer.Ordinal)
            .Take(most).Select(link => link.Url)];
    }

    public async Task NoteAsync(IReadOnlyCollection<LinkAnswer> answers, CancellationToken cancellation = default)
    {
        var urls = answers.Select(a => a.Url).ToList();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var known = await db.CheckedLinks.Where(link => urls.Contains(link.Url)).ToDictionaryAsync(link => link.Url, StringComparer.Ordinal, cancellation);
        foreach (var answer in answers)
        {
            if (!known.TryGetValue(answer.Url, out var link))
                db.CheckedLinks.Add(link = new() { Url = answer.Url });
            (link.Status, link.Fault, link.CheckedUtc) = (answer.Status, answer.Fault, Now);
            link.FailingSinceUtc = answer.State == LinkState.Broken ? link.FailingSinceUtc ?? Now : null;
        }

        await db.SaveChangesAsync(cancellation);
    }

    public async Task<LinkReport> ReportAsync(CancellationToken cancellation = default)
    {
        var uses = Links.ToLookup(link => link.Url, StringComparer.Ordinal);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var tried = (await db.CheckedLinks.AsNoTracking().ToListAsync(cancellation)).Where(link => uses.Contains(link.Url)).ToList();
        return new(uses.Count, tried.Count, tried.Max(link => (DateTime?)link.CheckedUtc),
        [
            .. tried.Where(link => LinkAnswer.Of(link.Status) != LinkState.Works)
                .Select(link => new DoubtfulLink(link, [.. uses[link.Url]]))
                .OrderByDescending(link => link.State).ThenBy(link => link.Link.FailingSinceUtc).ThenBy(link => link.Link.Url, StringComparer.Ordinal),
        ]);
    }
}

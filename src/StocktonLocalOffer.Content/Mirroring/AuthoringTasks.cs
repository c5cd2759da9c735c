using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Mirroring;

/// <summary>What the other authoring side is asked to write. It takes the tasks up when it can; until then they wait in SiteDb.</summary>
public sealed class AuthoringTasks(IDbContextFactory<SiteDb> databases, Gazetteer gazetteer, TimeProvider clock)
{
    /// <summary>Days that a task which is done is kept, for editors to see what became of it.</summary>
    public const int DaysKept = 30;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Adds a task to a transaction that somebody else saves.</summary>
    /// <param name="only">The aliases of the properties to write; none for all of them.</param>
    public void Add(SiteDb db, Guid key, Document document, string who, bool publish, params string[] only) => db.AuthoringTasks.Add(new()
    {
        Key = key,
        DocumentType = AllDocumentTypes.Of(document).Alias,
        Json = RecordJson.Write(document),
        Only = string.Join(',', only),
        Publish = publish,
        Who = who,
        Utc = Now,
    });

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<AuthoringTask>> WaitingAsync(int most, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.AuthoringTasks.AsNoTracking().Where(t => t.DoneUtc == null).OrderBy(t => t.Number).Take(most).ToListAsync(cancellation);
    }

    /// <summary>Turns documents into what the other side stores, with the choices that are published now.</summary>
    public async Task<RecordWriter> WriterAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return new(AllVocabularies.From(gazetteer, await VocabularyDocuments.ReadAsync(db, cancellation)));
    }

    /// <summary>The newest that is about an entry; null for none in the last <see cref="DaysKept"/> days.</summary>
    public async Task<AuthoringTask?> LastAsync(Guid key, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.AuthoringTasks.AsNoTracking().Where(t => t.Key == key).OrderByDescending(t => t.Number).FirstOrDefaultAsync(cancellation);
    }

    /// <param name="problem">Why it could not be done as asked; empty when it was.</param>
    public async Task DoneAsync(long number, string problem, CancellationToken cancellation = default)
    {
        var (now, forgotten) = (Now, Now.AddDays(-DaysKept));
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.AuthoringTasks.Where(t => t.Number == number).ExecuteUpdateAsync(s => s.SetProperty(t => t.DoneUtc, now).SetProperty(t => t.Problem, problem), cancellation);
        await db.AuthoringTasks.Where(t => t.DoneUtc < forgotten).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>What waits, and what could not be done as asked in the last <see cref="DaysKept"/> days; newest first.</summary>
    public async Task<IReadOnlyList<AuthoringTask>> ToLookAtAsync(int most, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.AuthoringTasks.AsNoTracking().Where(t => t.DoneUtc == null || t.Problem != "").OrderByDescending(t => t.Number).Take(most).ToListAsync(cancellation);
    }
}

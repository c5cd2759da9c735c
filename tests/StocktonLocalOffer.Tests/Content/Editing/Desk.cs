using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Editing;

/// <summary>A site of one test with all the desks, two editors and a provider.</summary>
internal sealed class Desk : IDisposable
{
    public static readonly Guid Key = Keys.For("art-club");
    public static readonly Guid Theirs = Keys.For("their organisation");
    public static readonly Club ArtClub = new() { Name = "Art club", Slug = "art-club", Summary = "Painting on Fridays." };

    public Desk()
    {
        Sam = By.Of(AddEditor("Sam", EditorRoles.Editor));
        Kim = By.Of(AddEditor("Kim", EditorRoles.Contributor));
        Provider = By.Of(AddEditor("Pat", EditorRoles.Provider, Theirs));
        Opener = new(Site.Databases);
        Writer = new(Site.Databases, Site.Publisher, Opener, Site.Clock);
        Editing = new(Writer, LocationFiller.None, Site.Clock);
        Publishing = new(Writer, Opener, Site.Publisher);
        Merging = new(Writer, Opener, Site.Publisher);
        Scheduled = new(Site.Databases, Writer, Opener, new(), NullLogger<ScheduledPublisher>.Instance);
        Autosaves = new(Site.Databases, Site.Clock);
        Previews = new(Site.Databases, Site.Clock);
        History = new(Site.Databases);
        List = new(Site.Databases, Site.Clock);
    }

    public ContentDatabase Site { get; } = new();
    public By Sam { get; }
    public By Kim { get; }
    public By Provider { get; }
    public EntryOpener Opener { get; }
    public DeskWriter Writer { get; }
    public EditingDesk Editing { get; }
    public PublishingDesk Publishing { get; }
    public Merging Merging { get; }
    public ScheduledPublisher Scheduled { get; }
    public AutosaveKeeper Autosaves { get; }
    public PreviewLinks Previews { get; }
    public History History { get; }
    public EntryList List { get; }

    /// <summary>Saves under the art club's key, on top of whatever is there.</summary>
    public async Task<DeskResult> SaveAsync(Document document, By? by = null) =>
        await Editing.SaveAsync(new() { Key = Key, Document = document, BasedOn = (await Open())?.Newest.Number ?? 0 }, by ?? Sam);

    public async Task PublishAsync(Document document)
    {
        await SaveAsync(document);
        Assert.That((await Publishing.PublishAsync(Key, (await OpenAsync()).Newest.Number, Sam)).Problems, Is.Empty);
    }

    public Task<OpenEntry?> Open(Guid? key = null) => Opener.OpenAsync(key ?? Key, EntryScope.Everything);

    public async Task<OpenEntry> OpenAsync(Guid? key = null) => (await Open(key))!;

    /// <summary>"Sam published Art club: Why", oldest first.</summary>
    public async Task<List<string>> AuditAsync()
    {
        await using var db = Site.Open();
        return await db.AuditLog.OrderBy(a => a.Number).Select(a => $"{a.Who} {a.Action} {a.AboutName}: {a.Detail}").ToListAsync();
    }

    public async Task<List<string>> RedirectsAsync()
    {
        await using var db = Site.Open();
        return await db.Redirects.OrderBy(r => r.Path).Select(r => r.Path).ToListAsync();
    }

    public Editor AddEditor(string name, EditorRoles roles, Guid? organisation = null)
    {
        using var db = Site.Open();
        var editor = db.Editors.Add(new() { Id = Keys.For(name), Name = name, UserName = name, NormalizedUserName = name, Roles = roles, OrganisationKey = organisation }).Entity;
        db.SaveChanges();
        return editor;
    }

    public void Dispose() => Site.Dispose();
}

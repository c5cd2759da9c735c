using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Content.Database;

/// <summary>The database of the site. What differs between SQLite and PostgreSQL is in the two classes that derive from it.</summary>
public abstract class SiteDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<ContentItem> ContentItems => Set<ContentItem>();
    public DbSet<ContentVersion> ContentVersions => Set<ContentVersion>();
    public DbSet<PublishedContent> PublishedContent => Set<PublishedContent>();
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<RawRecord> RawRecords => Set<RawRecord>();
    public DbSet<PostcodeRow> Postcodes => Set<PostcodeRow>();
    public DbSet<ImportState> ImportStates => Set<ImportState>();
    public DbSet<SearchGap> SearchGaps => Set<SearchGap>();
    public DbSet<Shortlist> Shortlists => Set<Shortlist>();
    public DbSet<Comment> Comments => Set<Comment>();
    public DbSet<CommentContact> CommentContacts => Set<CommentContact>();
    public DbSet<SearchAlert> SearchAlerts => Set<SearchAlert>();
    public DbSet<Editor> Editors => Set<Editor>();
    public DbSet<EditorSession> EditorSessions => Set<EditorSession>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<AuditEntry> AuditLog => Set<AuditEntry>();
    public DbSet<Autosave> Autosaves => Set<Autosave>();
    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();
    public DbSet<Redirect> Redirects => Set<Redirect>();
    public DbSet<CheckRequest> CheckRequests => Set<CheckRequest>();
    public DbSet<CheckedLink> CheckedLinks => Set<CheckedLink>();
    public DbSet<CannedReply> CannedReplies => Set<CannedReply>();
    public DbSet<BulkChange> BulkChanges => Set<BulkChange>();
    public DbSet<NotTheSame> NotTheSame => Set<NotTheSame>();
    public DbSet<MirroredNode> MirroredNodes => Set<MirroredNode>();
    public DbSet<AuthoringTask> AuthoringTasks => Set<AuthoringTask>();

    /// <summary>
    /// A transaction that no other writer of content overlaps, on this or another node. Without it a later change could
    /// be seen before an earlier one, and whoever follows the change numbers would miss the earlier one for good.
    /// </summary>
    public abstract Task<IDbContextTransaction> BeginPublishingAsync(CancellationToken cancellation = default);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SiteDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        // As text, so that a row can be read without this code, and reordering an enum changes nothing.
        configurationBuilder.Properties<ContentStatus>().HaveConversion<EnumText<ContentStatus>>();
        configurationBuilder.Properties<VersionState>().HaveConversion<EnumText<VersionState>>();
        configurationBuilder.Properties<ChangeKind>().HaveConversion<EnumText<ChangeKind>>();
        configurationBuilder.Properties<WorkStage>().HaveConversion<EnumText<WorkStage>>();
        configurationBuilder.Properties<CommentKind>().HaveConversion<EnumText<CommentKind>>();
        configurationBuilder.Properties<CommentState>().HaveConversion<EnumText<CommentState>>();
    }
}

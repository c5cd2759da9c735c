using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace StocktonLocalOffer.Content.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Editors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ChangedBy",
                table: "ContentItems",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "ChangedById",
                table: "ContentItems",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedUtc",
                table: "ContentItems",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateOnly>(
                name: "CheckedOn",
                table: "ContentItems",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FilterText",
                table: "ContentItems",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoKey",
                table: "ContentItems",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextCheckDue",
                table: "ContentItems",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OrganisationKey",
                table: "ContentItems",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PublishAtUtc",
                table: "ContentItems",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReturnReason",
                table: "ContentItems",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "ContentItems",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "ContentItems",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "writing");

            migrationBuilder.CreateTable(
                name: "AuditLog",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EditorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Who = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Action = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AboutKey = table.Column<Guid>(type: "uuid", nullable: true),
                    AboutName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Detail = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLog", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "BulkChanges",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UndoneUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Entries = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulkChanges", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "CannedReplies",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CannedReplies", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "CheckedLinks",
                columns: table => new
                {
                    Url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: true),
                    Fault = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CheckedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FailingSinceUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckedLinks", x => x.Url);
                });

            migrationBuilder.CreateTable(
                name: "CheckRequests",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SentUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnsweredUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckRequests", x => x.Key);
                    table.ForeignKey(
                        name: "FK_CheckRequests_ContentItems_ItemKey",
                        column: x => x.ItemKey,
                        principalTable: "ContentItems",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Editors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Roles = table.Column<int>(type: "integer", nullable: false),
                    OrganisationKey = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Active = table.Column<bool>(type: "boolean", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Editors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Roles = table.Column<int>(type: "integer", nullable: false),
                    OrganisationKey = table.Column<Guid>(type: "uuid", nullable: true),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    InvitedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SentUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UsedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "NotTheSame",
                columns: table => new
                {
                    First = table.Column<Guid>(type: "uuid", nullable: false),
                    Second = table.Column<Guid>(type: "uuid", nullable: false),
                    SaidBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotTheSame", x => new { x.First, x.Second });
                });

            migrationBuilder.CreateTable(
                name: "PreviewLinks",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ExpiresUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreviewLinks", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_PreviewLinks_ContentItems_ItemKey",
                        column: x => x.ItemKey,
                        principalTable: "ContentItems",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Redirects",
                columns: table => new
                {
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    TargetKey = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Redirects", x => x.Path);
                });

            migrationBuilder.CreateTable(
                name: "Autosaves",
                columns: table => new
                {
                    ItemKey = table.Column<Guid>(type: "uuid", nullable: false),
                    EditorId = table.Column<Guid>(type: "uuid", nullable: false),
                    BasedOn = table.Column<int>(type: "integer", nullable: false),
                    DocumentType = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Form = table.Column<string>(type: "text", nullable: false),
                    SavedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Autosaves", x => new { x.ItemKey, x.EditorId });
                    table.ForeignKey(
                        name: "FK_Autosaves_Editors_EditorId",
                        column: x => x.EditorId,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EditorClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditorClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EditorClaims_Editors_UserId",
                        column: x => x.UserId,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EditorLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditorLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_EditorLogins_Editors_UserId",
                        column: x => x.UserId,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EditorPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditorPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_EditorPasskeys_Editors_UserId",
                        column: x => x.UserId,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EditorSessions",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    EditorId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Ticket = table.Column<byte[]>(type: "bytea", nullable: false),
                    Browser = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StartedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SeenUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditorSessions", x => x.Key);
                    table.ForeignKey(
                        name: "FK_EditorSessions_Editors_EditorId",
                        column: x => x.EditorId,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EditorTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditorTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_EditorTokens_Editors_UserId",
                        column: x => x.UserId,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ContentItems_ChangedUtc",
                table: "ContentItems",
                column: "ChangedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_ContentItems_NextCheckDue",
                table: "ContentItems",
                column: "NextCheckDue");

            migrationBuilder.CreateIndex(
                name: "IX_ContentItems_OrganisationKey",
                table: "ContentItems",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_AboutKey",
                table: "AuditLog",
                column: "AboutKey");

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_EditorId",
                table: "AuditLog",
                column: "EditorId");

            migrationBuilder.CreateIndex(
                name: "IX_Autosaves_EditorId",
                table: "Autosaves",
                column: "EditorId");

            migrationBuilder.CreateIndex(
                name: "IX_CheckRequests_ItemKey_Due_Step",
                table: "CheckRequests",
                columns: new[] { "ItemKey", "Due", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CheckRequests_TokenHash",
                table: "CheckRequests",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EditorClaims_UserId",
                table: "EditorClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_EditorLogins_UserId",
                table: "EditorLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_EditorPasskeys_UserId",
                table: "EditorPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Editors_NormalizedEmail",
                table: "Editors",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Editors_NormalizedUserName",
                table: "Editors",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EditorSessions_EditorId",
                table: "EditorSessions",
                column: "EditorId");

            migrationBuilder.CreateIndex(
                name: "IX_EditorSessions_TokenHash",
                table: "EditorSessions",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_TokenHash",
                table: "Invitations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_ItemKey",
                table: "PreviewLinks",
                column: "ItemKey");

            migrationBuilder.CreateIndex(
                name: "IX_Redirects_TargetKey",
                table: "Redirects",
                column: "TargetKey");

            // What was done stays as it was written, whoever opens the database.
            migrationBuilder.Sql("""
                CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'The audit log cannot be changed.'; END $$;
                CREATE TRIGGER audit_log_stays BEFORE UPDATE OR DELETE ON "AuditLog" FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditLog");

            migrationBuilder.Sql("DROP FUNCTION refuse_audit_change()");

            migrationBuilder.DropTable(
                name: "Autosaves");

            migrationBuilder.DropTable(
                name: "BulkChanges");

            migrationBuilder.DropTable(
                name: "CannedReplies");

            migrationBuilder.DropTable(
                name: "CheckedLinks");

            migrationBuilder.DropTable(
                name: "CheckRequests");

            migrationBuilder.DropTable(
                name: "EditorClaims");

            migrationBuilder.DropTable(
                name: "EditorLogins");

            migrationBuilder.DropTable(
                name: "EditorPasskeys");

            migrationBuilder.DropTable(
                name: "EditorSessions");

            migrationBuilder.DropTable(
                name: "EditorTokens");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "NotTheSame");

            migrationBuilder.DropTable(
                name: "PreviewLinks");

            migrationBuilder.DropTable(
                name: "Redirects");

            migrationBuilder.DropTable(
                name: "Editors");

            migrationBuilder.DropIndex(
                name: "IX_ContentItems_ChangedUtc",
                table: "ContentItems");

            migrationBuilder.DropIndex(
                name: "IX_ContentItems_NextCheckDue",
                table: "ContentItems");

            migrationBuilder.DropIndex(
                name: "IX_ContentItems_OrganisationKey",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "ChangedBy",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "ChangedById",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "ChangedUtc",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "CheckedOn",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "FilterText",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "MergedIntoKey",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "NextCheckDue",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "OrganisationKey",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "PublishAtUtc",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "ReturnReason",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "ContentItems");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "ContentItems");
        }
    }
}

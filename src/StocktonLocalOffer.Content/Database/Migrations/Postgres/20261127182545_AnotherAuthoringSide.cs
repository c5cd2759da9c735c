using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace StocktonLocalOffer.Content.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AnotherAuthoringSide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuthoringTasks",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentType = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    Only = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Publish = table.Column<bool>(type: "boolean", nullable: false),
                    Who = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DoneUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Problem = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthoringTasks", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "MirroredNodes",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentType = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Problems = table.Column<string>(type: "text", nullable: false),
                    RefusedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MirroredNodes", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuthoringTasks_DoneUtc",
                table: "AuthoringTasks",
                column: "DoneUtc");

            migrationBuilder.CreateIndex(
                name: "IX_MirroredNodes_RefusedUtc",
                table: "MirroredNodes",
                column: "RefusedUtc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuthoringTasks");

            migrationBuilder.DropTable(
                name: "MirroredNodes");
        }
    }
}

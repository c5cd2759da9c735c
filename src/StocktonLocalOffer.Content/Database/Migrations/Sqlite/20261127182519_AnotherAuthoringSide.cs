using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StocktonLocalOffer.Content.Database.Migrations.Sqlite
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
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    Only = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Publish = table.Column<bool>(type: "INTEGER", nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoneUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthoringTasks", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "MirroredNodes",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Problems = table.Column<string>(type: "TEXT", nullable: false),
                    RefusedUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
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

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StocktonLocalOffer.Content.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CommentQueue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Comments_State_SentUtc",
                table: "Comments",
                columns: new[] { "State", "SentUtc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Comments_State_SentUtc",
                table: "Comments");
        }
    }
}

using StocktonLocalOffer.Web.Commands;
using StocktonLocalOffer.Web.Hosting;

// "dotnet run" serves the site; "dotnet run -- import <file>" and the like do one thing and end.
var builder = WebApplication.CreateBuilder(SitePaths.Options(args));
builder.AddLocalOffer();
return await SiteProgram.RunAsync(builder, CommandLine.Parse(args));

/// <summary>Named so that tests can start the site in process.</summary>
public partial class Program;

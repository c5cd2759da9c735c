using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Places;

/// <summary>The family hub and the library of a town, as far as they are listed; else whom to ask.</summary>
public sealed record LocalHelp
{
    // The ids of the category, the organisation and the help contacts: an editor keeps them when the names change.
    private const string FamilyHubs = "svc-family-hub";
    private const string Libraries = "libraries";
    private const string AskFamilyHubs = "family-hubs";
    private const string AskLibraries = "libraries";

    /// <summary>The place, inside a sentence.</summary>
    public string Where { get; init; } = "";

    public required IReadOnlyList<Listing> Hubs { get; init; }

    public required IReadOnlyList<Listing> AtLibraries { get; init; }

    public required HelpContact? AskHubs { get; init; }

    public required HelpContact? AskLibrary { get; init; }

    /// <param name="here">What was found for the place.</param>
    /// <param name="isHere">True for a listing that is based in the town.</param>
    public static LocalHelp Of(PublishedSnapshot published, IEnumerable<SearchHit> here, Func<PlaceFacts, bool> isHere)
    {
        var library = published.Find<Organisation>(Libraries)?.Key;
        var categories = published.Vocabularies[VocabularyNames.Categories];
        var based = here.Where(h => isHere(h.Facts.Places)).Select(h => h.Facts.Listing).ToList();
        return new LocalHelp
        {
            Hubs = [.. based.Where(l => l.Categories.SelectMany(categories.WithParents).Contains(FamilyHubs))],
            AtLibraries = [.. based.Where(l => library is { } key && l.Organisation.Contains(key))],
            AskHubs = published.Find<HelpContact>(AskFamilyHubs)?.Document,
            AskLibrary = published.Find<HelpContact>(AskLibraries)?.Document,
        };
    }
}

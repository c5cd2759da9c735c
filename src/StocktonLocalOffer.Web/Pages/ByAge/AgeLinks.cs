using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.ByAge;

/// <summary>The addresses of age bands, and of what is for parents whatever the age of their child.</summary>
public static class AgeLinks
{
    public const string Parents = "parents-and-carers";

    public static string To(AgeBand band) => $"{SiteLinks.Ages}/{band.Slug}";

    public static string ToParents => $"{SiteLinks.Ages}/{Parents}";
}

using System.Globalization;
using System.Text.Json;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.FindSupport.Map;

namespace StocktonLocalOffer.Web.Pages.Editorial.Write;

/// <summary>The borough with its wards, for a script to put the point of a place right on. The numbers beside it do the same.</summary>
[May(MayAttribute.Write)]
public sealed class PointMapModel(Gazetteer gazetteer, PlaceFinder places) : EditorPage
{
    public string Outline { get; } = BoroughPicture.Path(gazetteer.Shapes);

    /// <summary>Names to find one's way by, as [["Yarm",54.5,-1.3],…].</summary>
    public string Wards => JsonSerializer.Serialize(gazetteer.AllWards.Where(ward => ward.ValidTo is null).Select(ward => new object[] { ward.Name, ward.Homes.Latitude, ward.Homes.Longitude }));

    /// <summary>Where the postcode is, as "54.568123,-1.318456"; empty when nobody knows.</summary>
    public string At { get; private set; } = "";

    public void OnGet(string? postcode)
    {
        if (postcode is { Length: > 0 and <= 10 } && places.Find(postcode).Point is { } place)
            At = string.Create(CultureInfo.InvariantCulture, $"{place.Latitude},{place.Longitude}");
    }
}

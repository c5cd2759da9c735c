namespace StocktonLocalOffer.Geography;

/// <summary>What a place turned out to be.</summary>
public enum PlaceKind
{
    /// <summary>Not a place we know. The options are near misses, perhaps none.</summary>
    NotFound,

    /// <summary>A full postcode in the borough, with its exact point and ward.</summary>
    Postcode,

    /// <summary>One ward, or a village or a postcode sector in one ward.</summary>
    Ward,

    /// <summary>One town, or a postcode district in one town.</summary>
    Town,

    /// <summary>All of Stockton-on-Tees.</summary>
    Borough,

    /// <summary>Several places go by that name: ask which of the options. Use the point meanwhile, or the whole borough without one.</summary>
    Choose,

    /// <summary>Outside the borough.</summary>
    Outside,
}

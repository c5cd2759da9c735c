using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>The small facts about a listing that the order of results needs, in one word.</summary>
internal readonly record struct Signals(ulong Word)
{
    private const ulong ClosedBit = 1UL << 32;
    private const ulong TravelsBit = 1UL << 33;

    public static Signals Of(Listing listing, PlaceFacts places) => new(
        (uint)(listing.CheckedOn?.DayNumber ?? 0) | (listing.TemporarilyClosed ? ClosedBit : 0) | (places.Travels ? TravelsBit : 0));

    /// <summary>The day it was checked on, as <see cref="DateOnly.DayNumber"/>; 0 when nobody has said.</summary>
    public int CheckedDay => (int)(uint)Word;

    public bool Closed => (Word & ClosedBit) != 0;

    /// <summary>It comes to people: home visits, schools, online, telephone.</summary>
    public bool Travels => (Word & TravelsBit) != 0;
}

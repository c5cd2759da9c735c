using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Family;

namespace StocktonLocalOffer.Web.Pages.FindForFamily;

/// <summary>What stands in the fields of one child, as typed.</summary>
public sealed record ChildFields(string Age, IReadOnlyList<string> Needs)
{
    // Any age fits many times over; what is longer is a mistake and need not come back whole.
    private const int LongestAge = 40;

    public static ChildFields Empty { get; } = new("", []);

    public bool IsEmpty => Age.Length == 0 && Needs.Count == 0;

    /// <summary>What is wrong with the age; empty when nothing is.</summary>
    public string Problem(int number) => Age.Length == 0 || TypedAge.Read(Age) is not null ? "" : $"Age of child {number} {TypedAge.Problem}";

    /// <summary>The child as an address holds it. Only for fields without a problem.</summary>
    public string Address => Child.AddressOf(TypedAge.Read(Age) is { } age ? [age] : [], Needs);

    /// <summary>The fields of the form with this number.</summary>
    public static ChildFields Typed(IQueryCollection query, int number)
    {
        var age = query[AgeField(number)].ToString().Trim();
        return new(age.Length > LongestAge ? age[..LongestAge] : age, [.. query[NeedField(number)].OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The child of an address, to be changed in the form.</summary>
    public static ChildFields Of(string address)
    {
        var (ages, needs) = Child.Parts(address);
        return new(ages.FirstOrDefault(a => a != Facet.NotKnown.Id) ?? "", [.. needs.Select(n => n.ToLowerInvariant())]);
    }

    public static string AgeField(int number) => $"age{number}";

    public static string NeedField(int number) => $"need{number}";
}

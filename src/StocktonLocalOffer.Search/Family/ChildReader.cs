using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Family;

/// <summary>Reads the children of an address. What cannot be used is said and left out; the rest is used.</summary>
internal sealed class ChildReader(FacetSlot ages, FacetSlot needs)
{
    private readonly List<string> _messages = [];

    public IReadOnlyList<string> Messages => _messages;

    public IReadOnlyList<Child> Read(IReadOnlyList<string> typed)
    {
        var children = new List<Child>();
        foreach (var text in typed.Take(Child.Most))
            if (ReadOne(text, children.Count + 1) is { } child)
                children.Add(child);
        if (typed.Count > Child.Most)
            _messages.Add($"We can look for {Child.Most} children at once, so we used the first {Child.Most}.");
        return children;
    }

    private Child? ReadOne(string text, int number)
    {
        var (typedAges, typedNeeds) = Child.Parts(text);
        if (typedAges.Count + typedNeeds.Count == 0)
        {
            _messages.Add($"We could not read \"{text}\" as a child. Write an age and then needs, like 9:autism.");
            return null;
        }

        var readAges = Values(ages, typedAges, bad => $"We could not use \"{bad}\" as a child's age. Type years from 0 to {AgeFacet.OldestYears}, like 9, or months, like 8m.");
        var readNeeds = Values(needs, typedNeeds, needs.Facet.Unreadable);
        // "Not stated" is a second choice beside an age, and says nothing about a child by itself.
        if (!readAges.Exists(ages.Facet.IsSure))
            readAges.Clear();
        return readAges.Count + readNeeds.Count > 0 ? new Child(number, readAges, readNeeds) : null;
    }

    private List<Choice> Values(FacetSlot column, IReadOnlyList<string> typed, Func<string, string> unreadable)
    {
        var values = new List<Choice>();
        foreach (var text in typed)
        {
            if (column.Facet.Read(text, column.All) is not { } id || column.All.Find(id) is not { } choice)
                _messages.Add(unreadable(text));
            else if (!values.Contains(choice))
                values.Add(choice);
        }

        return values;
    }
}

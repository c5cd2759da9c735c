using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.PlainWords;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>A form for a record of a type, with what was typed in it. The partial _RecordForm draws it.</summary>
public sealed record RecordFormView(DocumentType Type, FormValues Values, AllVocabularies Vocabularies)
{
    /// <summary>Where the name of the record stands: it belongs to no group of the type.</summary>
    private const string NamePath = "name";

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public ContentNames Names { get; init; } = ContentNames.None;

    /// <summary>Pictures to choose from, and those that are chosen.</summary>
    public IReadOnlyList<MediaItem> Media { get; init; } = [];

    /// <summary>What could be said more plainly; null when nobody asked.</summary>
    public IReadOnlyList<WordAdvice>? Advice { get; init; }

    /// <summary>Answers "?type=loClub&amp;property=organisation&amp;q=words" with { "items": [ { "key", "name" } ] }; empty for no suggestions.</summary>
    public string PickAddress { get; init; } = "";

    /// <summary>Answers a post of the form with the partial _PlainWords; empty for no checking while somebody types.</summary>
    public string CheckAddress { get; init; } = "";

    /// <summary>The value of "do" that the Enter key in a box sends: the harmless button of the page.</summary>
    public string EnterDoes { get; init; } = "check";

    /// <summary>The groups of the type, in the order of its properties, with the page's own last.</summary>
    public IReadOnlyList<FormGroup> Groups =>
    [
        .. Type.Properties.GroupBy(p => p.Attribute.Group).Select((group, place) =>
        {
            var fields = group.Select(p => new FieldView(this, Type, p.Alias, p));
            return new FormGroup(group.Key, [.. place == 0 ? fields.Prepend(new(this, Type, NamePath, null)) : fields]);
        }),
    ];

    /// <summary>For the summary on top: in the order of the form, each with the id of its field.</summary>
    public IReadOnlyList<FieldProblem> FieldProblems
    {
        get
        {
            var order = Groups.SelectMany(g => g.Fields).Select(f => f.Path).ToList();
            return [.. Problems.OrderBy(p => order.IndexOf(Top(p.Property))).Select(p => new FieldProblem(FieldPath.Id(order.Contains(Top(p.Property)) ? p.Property : NamePath), p.Message))];
        }
    }

    /// <summary>The document's own property that a path begins with.</summary>
    internal static string Top(string path) => path.Split('[', '.')[0];
}

/// <summary>Fields under one heading.</summary>
public sealed record FormGroup(string Name, IReadOnlyList<FieldView> Fields)
{
    public string Id => "g-" + Name.ToLowerInvariant().Replace(' ', '-');

    /// <summary>How many things are to be put right in it.</summary>
    public int Problems
    {
        get
        {
            var mine = Fields.Select(f => f.Path).ToHashSet();
            return Fields[0].Form.Problems.Count(p => mine.Contains(RecordFormView.Top(p.Property)));
        }
    }
}

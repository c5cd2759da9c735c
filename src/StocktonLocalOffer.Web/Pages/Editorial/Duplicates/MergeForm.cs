using Microsoft.Extensions.Primitives;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Editing.Duplicates;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.Duplicates;

/// <summary>Two entries and what is chosen of each.</summary>
/// <param name="changes">From the first to the second.</param>
/// <param name="sent">What was chosen in the form; a field that is not in it has what we suggest.</param>
public sealed class MergeForm(OpenEntry first, OpenEntry second, IReadOnlyList<FieldChange> changes, Func<string, StringValues> sent)
{
    public const string First = "first", Second = "second", Stays = "stays";

    public IReadOnlyList<MergeSide> Sides { get; } = [new(First, "the first", first, false), new(Second, "the second", second, true)];

    /// <summary>The one whose address stays: what the public knows already, when only one is published.</summary>
    public bool SecondStays => Chosen(Stays, first.Live is null && second.Live is not null);

    public IReadOnlyList<MergeField> Fields { get; } =
    [
        .. MergeChoice.Fields(first.Current.Document, second.Current.Document).Select(alias => new MergeField(
            alias,
            changes.Where(c => c.Alias == alias).Select(c => c.Label).Distinct().ToList() is [var only] ? only : FieldPick.Label(first.Type, alias),
            [.. changes.Where(c => c.Alias == alias && c.Before.Length > 0).Select(c => (c.Label, c.Before))],
            [.. changes.Where(c => c.Alias == alias && c.After.Length > 0).Select(c => (c.Label, c.After))])),
    ];

    public static string NameOf(string alias) => $"pick.{alias}";

    public bool IsSecond(string alias) => Chosen(NameOf(alias), MergeChoice.IsSecond(first.Current.Document, second.Current.Document, alias));

    /// <summary>True when only one of them says something of it, and that is kept: nobody has to choose.</summary>
    public bool IsPlain(MergeField field) => IsSecond(field.Alias) ? field.First.Count == 0 : field.Second.Count == 0;

    /// <summary>What the one that stays is to say.</summary>
    public EntriesToMerge ToMerge(int firstNumber, int secondNumber)
    {
        var (stays, goes) = SecondStays ? (second, first) : (first, second);
        return new()
        {
            Key = stays.Item.Key,
            BasedOn = SecondStays ? secondNumber : firstNumber,
            Document = FieldPick.Merge(stays.Current.Document, goes.Current.Document, Fields.Select(f => f.Alias).Where(alias => IsSecond(alias) != SecondStays)),
            AwayKey = goes.Item.Key,
            AwayBasedOn = SecondStays ? firstNumber : secondNumber,
        };
    }

    private bool Chosen(string name, bool otherwise) => (string?)sent(name) switch
    {
        First => false,
        Second => true,
        _ => otherwise,
    };
}

/// <summary>One of the two.</summary>
/// <param name="Value">As the form sends it.</param>
/// <param name="Words">"the first".</param>
public sealed record MergeSide(string Value, string Words, OpenEntry Entry, bool IsSecond);

/// <summary>One field in which they differ, as each has it: a line to each part.</summary>
public sealed record MergeField(string Alias, string Label, IReadOnlyList<(string Label, string Text)> First, IReadOnlyList<(string Label, string Text)> Second);

using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;
using StocktonLocalOffer.Web.Pages.Editorial.Write;

namespace StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

/// <summary>
/// Changes one field of many entries. First everybody sees what would become of each. Editors change what is on the site;
/// everybody else only working versions of their own.
/// </summary>
[WrittenInUmbraco]
[May(MayAttribute.Write)]
[RequestFormLimits(ValueCountLimit = FormValues.MostFields + BulkEdit.Most + 100, KeyLengthLimit = 400)]
[RequestSizeLimit(1024 * 1024)]
public sealed class ChangeModel(EntryList list, BulkPlanner planner, BulkDesk desk, FormContent content, PublishedSide published, TimeProvider clock) : ChosenPage(list, published)
{
    private FormValues _values = new();
    private IReadOnlyList<Problem> _problems = [];

    /// <summary>The alias of the field.</summary>
    [BindProperty(SupportsGet = true, Name = "field")]
    public string? Alias { get; set; }

    [BindProperty]
    public string? How { get; set; }

    public IReadOnlyList<DocumentType> Kinds => [.. Chosen.Select(c => AllDocumentTypes.Find(c.DocumentType)).OfType<DocumentType>().Distinct()];

    public IReadOnlyList<Property> Offered => FieldEdit.Fields(Kinds);

    /// <summary>The field; null before one is chosen.</summary>
    public FieldView? Shown => Offered.FirstOrDefault(p => p.Alias == Alias) is { } property ? new(Form, Kinds[0], property.Alias, property) : null;

    public IReadOnlyList<FieldHow> Ways => FieldEdit.Ways(Shown!.Property!);

    public FieldHow? Way => Enum.GetValues<FieldHow>().Cast<FieldHow?>().FirstOrDefault(w => EntryWords.Id(w!.Value) == How && Ways.Contains(w.Value));

    public string What { get; private set; } = "";

    public PlanView View => new(Plan!, content);

    /// <summary>What was typed, for the page that shows what would change.</summary>
    public IEnumerable<KeyValuePair<string, string>> WhatWasTyped => Request.Form.Where(f => f.Key.StartsWith(FormValues.Prefix, StringComparison.Ordinal)).SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")));

    private RecordFormView Form => new(Kinds[0], _values, content.Vocabularies) { Names = content.Names, Problems = _problems, PickAddress = EditorialLinks.Pick };

    public static string InWords(FieldHow how, Property property) => (how, property.Kind) switch
    {
        (FieldHow.Set, PropertyKind.YesNo) => "Yes: tick it",
        (FieldHow.Empty, PropertyKind.YesNo) => "No: take the tick away",
        (FieldHow.Add, _) => "Add these to what is there",
        (FieldHow.TakeAway, _) => "Take these away",
        (FieldHow.Set, _) => "Put this in place of what is there",
        _ => "Empty it: not known",
    };

    public void OnGet()
    {
        if (Alias is { Length: > 0 } && Chosen.Count > 0 && Shown is null)
            Wrong("field", "These entries do not all have this field. Choose another.");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        _values = FormValues.Posted(Request.Form);
        if (!await MaySendAsync() || Do == "edit")
            return Page();
        if (Shown is not { } shown)
        {
            Wrong("field", "Choose what to change.");
            return Page();
        }

        if (RecordFormActions.IsSmall(Do))
        {
            _problems = new RecordFormActions(content.Names, content.Place, clock).Do(Kinds[0], _values, Do!);
            return Page();
        }

        if (Edit(shown.Property!) is not { } edit)
            return Page();
        if (Do != "apply")
        {
            Plan = await planner.PlanAsync(edit with { Entries = ToPlan }, By, HttpContext.RequestAborted);
            return Page();
        }

        if (ToMake.Count == 0)
        {
            Wrong("send", "Choose at least one entry.");
            return Page();
        }

        return Redirect(BulkLinks.Done((await desk.ApplyAsync(edit with { Entries = ToMake }, By, HttpContext.RequestAborted)).Key));
    }

    // Null when something is to be put right first.
    private BulkEdit? Edit(Property property)
    {
        if (Way is not { } how)
        {
            Wrong("how", "Choose what to do.");
            return null;
        }

        var reading = new RecordFormReader(content.Names).Read(Kinds[0], _values);
        var edit = new FieldEdit(property, how, property.Get(reading.Document));
        _problems = [.. reading.Problems.Where(p => how != FieldHow.Empty && (_values.IsCut || p.Property == property.Alias))];
        if (_problems.Count == 0)
            _problems = edit.Check(Kinds[0], content.Vocabularies);
        foreach (var problem in _problems)
            Wrong(FieldPath.Id(property.Alias), problem.Message);
        What = edit.InWords(content.Vocabularies, key => content.Names.Find(key)?.Name);
        return _problems.Count > 0 ? null : new()
        {
            What = What,
            Entries = [],
            Change = entry => edit.Apply(entry.Current.Document),
            WhyNot = entry => edit.Fits(entry.Type) ? null : "It has no such field.",
            MayPublish = Me.MayPublish,
        };
    }
}

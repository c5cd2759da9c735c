using StocktonLocalOffer.Web.Pages.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Pages.FindForFamily;

/// <summary>Several children, each with an age and needs; it leads to the results for all of them.</summary>
public sealed class IndexModel(PublishedSide published) : PageModel
{
    public FamilyForm Form { get; private set; } = null!;

    public IReadOnlyList<NeedGroup> Groups { get; private set; } = [];

    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    public IActionResult OnGet()
    {
        Form = FamilyForm.Read(Request.Query);
        Problems = Form.Problems;
        if (Form.IsAsked && Problems.Count == 0)
            return Redirect(SearchLinks.To(Form.Search));
        Groups = NeedGroup.All(published.Current);
        return Page();
    }

    public ChildView ViewOf(int number) => new(number, Form.Children[number - 1], Groups, Form.Children.Count > 1,
        Problems.FirstOrDefault(p => p.Field == ChildFields.AgeField(number))?.Message ?? "");
}

/// <summary>One child of the form, for its part of the page.</summary>
public sealed record ChildView(int Number, ChildFields Fields, IReadOnlyList<NeedGroup> Groups, bool CanBeRemoved, string Problem)
{
    public int Chosen(NeedGroup group) => group.Ticks.Count(t => Fields.Needs.Contains(t.Slug));
}

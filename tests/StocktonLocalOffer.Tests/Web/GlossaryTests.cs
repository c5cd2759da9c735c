using NUnit.Framework;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Web.Pages.Listings;

namespace StocktonLocalOffer.Tests.Web;

public class GlossaryTests
{
    private static readonly GlossaryTerm Plan = new() { Name = "EHC plan", Slug = "ehc-plan", Meaning = "…", AlsoWritten = ["EHCP"] };
    private static readonly GlossaryTerm Pip = new() { Name = "Personal Independence Payment", ShortForm = "PIP", Slug = "pip", Meaning = "…" };

    [Test]
    public void Terms_come_in_the_order_of_the_text() =>
        Assert.That(Glossary.TermsIn("<p>Ask about PIP and your EHCP.</p>", [Plan, Pip], 6), Is.EqualTo(new[] { Pip, Plan }));

    [Test]
    public void A_plural_counts() => Assert.That(Glossary.TermsIn("Children with EHC plans", [Plan], 6), Is.EqualTo(new[] { Plan }));

    [Test]
    public void Short_forms_count_only_in_capitals_and_as_whole_words() =>
        Assert.That(Glossary.TermsIn("An apple pip, and a PIPE", [Pip], 6), Is.Empty);
}

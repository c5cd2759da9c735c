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

    [Test]
    public void An_everyday_word_needs_no_explaining_though_a_hard_one_means_the_same()
    {
        GlossaryTerm[] terms = [new() { Name = "Outcome", AlsoWritten = ["goal", "planned result"] }];
        Assert.That(Glossary.TermsIn("A short pitch with soft goals.", terms, 5), Is.Empty);
        Assert.That(Glossary.TermsIn("Each outcome has a date.", terms, 5), Has.Count.EqualTo(1));
        Assert.That(Glossary.TermsIn("Each planned result has a date.", terms, 5), Has.Count.EqualTo(1));
    }
}

using StocktonLocalOffer.Content.Feedback;

namespace StocktonLocalOffer.Tests.Content.Feedback;

internal sealed class MarkIdentifyingWords
{
    private static readonly KnownNames Known = new(["Stockton-on-Tees", "Ingleby Barwick", "Billingham Forum", "Brackenside inclusive football (5 to 11)", "Jake's Place", "Autism", "Sample Parents Together", "Riverside Primary School"]);

    [TestCase("We live in Stockton, near Ingleby Barwick.")]
    [TestCase("Billingham Forum is hard to get into. The Forum has steps.")]
    [TestCase("Football at Brackenside is on Tuesdays, not on Mondays.")]
    [TestCase("There is no help with Autism or ADHD from the NHS. SEND is hard.")]
    [TestCase("Nobody rang back.\nSwimming is closed.\n- Parking costs £10")]
    [TestCase("We went to Jake's Place and liked it.")]
    [TestCase("In November I rang the Council. Mum and Dad came too.")]
    [TestCase("It opens at 9:30 and costs 5 pounds for 10 sessions.")]
    [TestCase("The school at Riverside Primary School has a ramp.")]
    [TestCase("She is 9 years old.")]
    [TestCase("")]
    public void What_names_nobody_is_not_marked(string text) => Assert.That(Marked(text), Is.Empty);

    [TestCase("My son Jake cannot go.", "Jake")]
    [TestCase("my son jake cannot go.", "jake")]
    [TestCase("My daughter, Stockton, cannot go.", "Stockton")]
    [TestCase("My lovely little boy Will loves it.", "Will")]
    [TestCase("MY SON JAKE CANNOT GO", "JAKE")]
    [TestCase("Jake cannot go.", "Jake")]
    [TestCase("A boy from Stockton, Zebedee Fletcher, was sent home.", "Zebedee Fletcher")]
    [TestCase("Fletcher was late. We saw Fletcher again.", "Fletcher", "Fletcher")]
    [TestCase("We rang Jake Billingham twice.", "Jake Billingham")]
    [TestCase("Mrs Stockton was rude.", "Mrs Stockton")]
    [TestCase("Jake's coat was lost at Jake's Place.", "Jake's")]
    [TestCase("We told Ann-Marie O'Neil so.", "Ann-Marie O'Neil")]
    [TestCase("Ask for Zofia.", "Zofia")]
    public void Names_are_marked(string text, params string[] names)
    {
        var found = IdentifyingWords.Of(text, Known);
        Assert.That(found.Select(m => text.Substring(m.Start, m.Length)), Is.EqualTo(names));
        Assert.That(found.Select(m => m.Reason), Is.All.EqualTo("a name"));
    }

    [TestCase("Ring 01632 960001 please.", "01632 960001", "a telephone number")]
    [TestCase("Ring +44 7700 900123.", "+44 7700 900123", "a telephone number")]
    [TestCase("Ring (01632) 960-001.", "(01632) 960-001", "a telephone number")]
    [TestCase("Write to parent@example.org.", "parent@example.org", "an e-mail address")]
    [TestCase("See www.example.org/me for it.", "www.example.org/me", "a web address")]
    [TestCase("We live at ts18 1aa.", "ts18 1aa", "a postcode")]
    [TestCase("The number is 943 476 5919.", "943 476 5919", "digits like an NHS number")]
    [TestCase("He was born on 3 May 2015.", "born on 3 May 2015", "a date of birth")]
    [TestCase("dob 3/5/15", "dob 3/5/15", "a date of birth")]
    [TestCase("It was on 03/05/2015.", "03/05/2015", "a whole date, perhaps of a birth")]
    [TestCase("We are at 12 Sample Row in town.", "12 Sample Row", "an address")]
    [TestCase("My son goes to Riverside Primary School every day.", "Riverside Primary School", "a school, beside a child")]
    public void What_leads_to_somebody_is_marked_with_the_reason(string text, string words, string reason)
    {
        var mark = IdentifyingWords.Of(text, Known).Single();
        Assert.That((text.Substring(mark.Start, mark.Length), mark.Reason), Is.EqualTo((words, reason)));
    }

    [TestCase("Jake, 9, cannot go.", "Jake", "9")]
    [TestCase("Jake (aged 9) cannot go.", "Jake", "aged 9")]
    [TestCase("Our 9-year-old Jake cannot go.", "9-year-old", "Jake")]
    public void An_age_beside_a_name_is_marked(string text, params string[] words) => Assert.That(Marked(text), Is.EqualTo(words));

    [Test]
    public void Marks_never_overlap_whatever_is_typed()
    {
        const string Text = "Mrs Jake Smith's son Jake, 9, born 3/5/2015, 12 Sample Row TS18 1AA, jake@example.org www.example.org 01632 960001 943 476 5919 at Riverside Primary School 👩‍👧 É";
        var marks = IdentifyingWords.Of(Text, Known);
        Assert.That(marks, Has.Count.GreaterThan(8));
        Assert.That(marks.Zip(marks.Skip(1), (a, b) => b.Start - a.End), Is.All.GreaterThanOrEqualTo(0));
    }

    [TestCase("a-a.")]
    [TestCase("Aa ")]
    [TestCase("my a ")]
    [TestCase("0 ")]
    [TestCase("x@")]
    public void The_longest_text_of_anything_is_read_to_its_end(string piece) =>
        Assert.DoesNotThrow(() => IdentifyingWords.Of(string.Concat(Enumerable.Repeat(piece, 4_000 / piece.Length)), Known));

    private static IEnumerable<string> Marked(string text) => IdentifyingWords.Of(text, Known).Select(m => text.Substring(m.Start, m.Length));
}

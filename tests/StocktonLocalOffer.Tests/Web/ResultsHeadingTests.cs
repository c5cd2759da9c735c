using NUnit.Framework;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Tests.Web;

public class ResultsHeadingTests
{
    [Test]
    public void It_says_what_was_found_for_whom_and_where() =>
        Says("12 activities for a 9-year-old in Thornaby", new() { Total = 12, Kinds = ["activity"], Ages = ["9"], Towns = ["Thornaby"] });

    [Test]
    public void Everything_is_said_to_be_everything() =>
        Says("1,268 services, clubs, activities and groups", new() { Total = 1268 });

    [Test]
    public void A_place_alone_makes_things_there() => Says("40 things in Yarm", new() { Total = 40, Towns = ["Yarm"] });

    [TestCase("8", "an 8-year-old")]
    [TestCase("11", "an 11-year-old")]
    [TestCase("18", "an 18-year-old")]
    [TestCase("10", "a 10-year-old")]
    [TestCase("0", "a baby under 1")]
    [TestCase("8m", "an 8-month-old")]
    [TestCase("1m", "a 1-month-old")]
    [TestCase("0m", "a newborn baby")]
    public void Ages_are_said_with_their_article(string age, string said) =>
        Says($"3 things for {said}", new() { Total = 3, Ages = [age] });

    [Test]
    public void Two_children_are_both_named() =>
        Says("5 things for a 5-year-old or a 9-year-old", new() { Total = 5, Ages = ["5", "9"] });

    [TestCase("9,13", "14 things for a 9-year-old and a 13-year-old")]
    [TestCase("9", "14 things for a 9-year-old")]
    [TestCase("9,9,8m", "14 things for a 9-year-old, another 9-year-old and an 8-month-old")]
    [TestCase("0,0", "14 things for a baby under 1 and another baby under 1")]
    [TestCase("9,", "14 things for a 9-year-old and a child")]
    [TestCase("1,2,3,4", "14 things for 4 children")]
    public void A_family_is_named_child_by_child(string ages, string sentence) =>
        Says(sentence, new() { Total = 14, Children = ages.Split(',') });

    [Test]
    public void Words_typed_for_a_family_suit_any_of_them() =>
        Says("2 results for “swimming” that suit a 9-year-old or a 13-year-old, with autism in mind", new() { Total = 2, Text = "swimming", Children = ["9", "13"], Needs = ["Autism"] });

    [Test]
    public void Ages_in_a_row_become_a_stretch() =>
        Says("5 things for ages 5 to 10", new() { Total = 5, Ages = ["5", "6", "7", "8", "9", "10"] });

    [Test]
    public void Ages_nobody_stated_are_said_to_be_so() =>
        Says("4 things with no ages stated", new() { Total = 4, Ages = ["not-known"] });

    [Test]
    public void Those_that_do_not_say_all_their_ages_may_suit()
    {
        Says("5 things that may suit a 4-year-old", new() { Total = 5, Ages = ["4", "not-known"] });
        Says("1 result for “bricks” that may suit a 4-year-old", new() { Total = 1, Text = "bricks", Ages = ["4", "not-known"] });
    }

    [Test]
    public void Typed_words_stand_in_the_heading() =>
        Says("2 results for “swimming” that suit a 9-year-old", new() { Total = 2, Text = "swimming", Ages = ["9"] });

    [Test]
    public void A_long_sentence_is_cut_short()
    {
        var heading = new ResultsHeading { Total = 2, Text = new string('a', 200) };
        Assert.That(heading.Sentence, Has.Length.LessThan(100).And.Contains("…"));
    }

    [Test]
    public void Needs_keep_the_capitals_of_short_forms() =>
        Says("7 clubs in Norton, with autism or ADHD in mind", new() { Total = 7, Kinds = ["club"], Towns = ["Norton"], Needs = ["Autism", "ADHD"] });

    [Test]
    public void A_ward_says_that_it_is_one() =>
        Says("3 things in Village ward", new() { Total = 3, Wards = ["Village"], Towns = ["Thornaby"] });

    [Test]
    public void A_postcode_is_near_and_a_town_is_in()
    {
        Says("9 things near TS17 8", new() { Total = 9, PlaceName = "TS17 8" });
        Says("9 things in Yarm", new() { Total = 9, PlaceName = "Yarm" });
        Says("9 things within 1 mile of Yarm", new() { Total = 9, PlaceName = "Yarm", Within = "1" });
    }

    [Test]
    public void Free_things_are_called_free() =>
        Says("6 free things for a 9-year-old", new() { Total = 6, OnlyFree = true, Ages = ["9"] });

    [Test]
    public void Nothing_found_still_says_for_what() =>
        Says("Nothing found for a 9-year-old in Thornaby", new() { Total = 0, Ages = ["9"], Towns = ["Thornaby"] });

    [Test]
    public void Nothing_of_a_kind_names_the_kind() =>
        Says("No support groups found in Yarm", new() { Total = 0, Kinds = ["support-group"], Towns = ["Yarm"] });

    [Test]
    public void One_result_is_not_plural()
    {
        Says("1 activity in Yarm", new() { Total = 1, Kinds = ["activity"], Towns = ["Yarm"] });
        Says("1 result for “judo” that suits a 9-year-old", new() { Total = 1, Text = "judo", Ages = ["9"] });
        Says("1 thing that fits", new() { Total = 1, OtherFilters = 1 });
    }

    [Test]
    public void Filters_without_a_name_are_not_called_everything() =>
        Says("30 things that fit", new() { Total = 30, OtherFilters = 2 });

    [Test]
    public void The_title_says_which_page_it_is()
    {
        var heading = new ResultsHeading { Total = 90, Towns = ["Yarm"] };
        Assert.That(heading.Title(2, 5), Is.EqualTo("90 things in Yarm, page 2 of 5"));
        Assert.That(heading.Title(1, 1), Is.EqualTo("90 things in Yarm"));
    }

    private static void Says(string sentence, ResultsHeading heading) => Assert.That(heading.Sentence, Is.EqualTo(sentence));
}

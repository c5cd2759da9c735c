using FsCheck;
using FsCheck.Fluent;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Editing;

/// <summary>Of any documents at all: few values, so that the same change is often made twice.</summary>
internal sealed class MergeChanges
{
    private static readonly Gen<Club> Clubs =
        from name in Gen.Elements("Art club", "Arts club", "Club")
        from summary in Gen.Elements("", "Painting.", "Clay.")
        from costs in Gen.SubListOf("free", "donation")
        from age in Gen.Elements<int?>(null, 60, 72)
        from places in Gen.SubListOf("Hall", "Park", "Library")
        from postcode in Gen.Elements("TS18 4EF", "TS15 9AA")
        select new Club { Name = name, Slug = "art-club", Summary = summary, Costs = [.. costs], AgeFromMonths = age, Locations = [.. places.Select(p => new Location { Key = Keys.For(p), Name = p, Postcode = postcode })] };

    private static readonly List<string> Fields = [.. FieldPick.Fields(AllDocumentTypes.Of<Club>())];

    [Test]
    public void All_fields_are_the_whole_other_and_none_leave_it_as_it_was() => Check2((onto, from) =>
        Json(FieldPick.Merge(onto, from, Fields)) == Json(from) && Json(FieldPick.Merge(onto, from, [])) == Json(onto));

    [Test]
    public void What_differs_is_all_that_has_to_be_taken() => Check2((onto, from) =>
        Json(FieldPick.Merge(onto, from, FieldPick.Differing(onto, from))) == Json(from));

    [Test]
    public void Merging_changes_neither_of_the_two() => Check2((onto, from) =>
    {
        var before = Json(onto) + Json(from);
        FieldPick.Merge(onto, from, Fields);
        return Json(onto) + Json(from) == before;
    });

    [Test]
    public void Every_field_is_whose_who_changed_it_and_the_chosen_one_where_both_did() => Check3((based, mine, theirs) =>
    {
        var three = ThreeWay.Of(based, mine, theirs);
        var chosen = three.Both.Where((_, at) => at % 2 == 0).ToList();
        var merged = three.Merge(chosen);
        return Fields.All(field =>
        {
            var mineHas = !FieldPick.Same(based, mine, field);
            var theyHave = !FieldPick.Same(based, theirs, field);
            var from = mineHas && (!theyHave || chosen.Contains(field)) ? mine : theyHave ? theirs : based;
            return FieldPick.Same(merged, from, field);
        });
    });

    [Test]
    public void It_is_the_same_from_the_other_side() => Check3((based, mine, theirs) =>
    {
        var (here, there) = (ThreeWay.Of(based, mine, theirs), ThreeWay.Of(based, theirs, mine));
        return here.OnlyMine.SequenceEqual(there.OnlyTheirs) && here.Both.SequenceEqual(there.Both)
            && Json(here.Merge(here.Both)) == Json(there.Merge([]));
    });

    [Test]
    public void What_one_alone_changed_is_no_conflict() => Check2((based, mine) =>
    {
        var three = ThreeWay.Of(based, mine, based);
        return three.Both.Count == 0 && three.OnlyTheirs.Count == 0 && Json(three.Merge([])) == Json(mine);
    });

    [Test]
    public void Marked_words_hold_both_texts()
    {
        var texts = Gen.ListOf(Gen.Elements("we ", "paint ", "draw.\n", "and ", "clay")).Select(string.Concat);
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Arb.From(texts.Zip(texts)), pair =>
        {
            var parts = WordDiff.Of(pair.Item1, pair.Item2);
            return Text(parts, PartKind.Added) == pair.Item2 && Bare(Text(parts, PartKind.Removed)) == Bare(pair.Item1);
        }));
    }

    private static string Text(IEnumerable<ChangedPart> parts, PartKind kind) => string.Concat(parts.Where(p => p.Kind == PartKind.Same || p.Kind == kind).Select(p => p.Text));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Json(Document document) => RecordJson.Write(document);

    private static void Check2(Func<Club, Club, bool> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(Clubs.Zip(Clubs)), pair => holds(pair.Item1, pair.Item2)));

    private static void Check3(Func<Club, Club, Club, bool> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(Clubs.Zip(Clubs).Zip(Clubs)), all => holds(all.Item1.Item1, all.Item1.Item2, all.Item2)));
}

using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Media;
using Picture = StocktonLocalOffer.Content.DocumentTypes.Picture;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class ShowPictures
{
    private static readonly Guid Key = Keys.For("a picture");

    private TestSite _site = null!;
    private PictureIntake _pictures = null!;
    private MediaStore _store = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _site = new TestSite();
        _pictures = _site.Services.GetRequiredService<PictureIntake>();
        _store = _site.Services.GetRequiredService<MediaStore>();
    }

    [OneTimeTearDown]
    public async Task Stop() => await _site.DisposeAsync();

    [Test]
    public async Task A_listing_shows_its_picture_in_the_format_and_size_a_browser_likes_best()
    {
        var item = await Take(Key, Jpeg(1600, 1000));
        await _site.Services.GetRequiredService<Publisher>().PublishManyAsync([new PublishRequest
        {
            Key = Keys.For("with a picture"),
            Document = new Club { Name = "With a picture", Slug = "with-a-picture", Summary = "Summary.", Pictures = [new Picture(Keys.For("block"), Key), new Picture(Keys.For("gone"), Keys.For("no such picture"))] },
        }]);
        await _site.Services.GetRequiredService<PublishedSide>().RefreshAsync();
        var page = await _site.Page("/clubs/with-a-picture");
        var picture = page.QuerySelectorAll("picture").Single();
        var image = picture.QuerySelector("img")!;
        Assert.That((image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")), Is.EqualTo(("A drawing of a pool", "1600", "1000", "lazy")));
        Assert.That(page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"), Does.EndWith(PictureLinks.Card(item)));
        Assert.That(picture.QuerySelectorAll("source").Select(s => s.GetAttribute("type")), Is.EqualTo(new[] { "image/avif", "image/webp" }));

        foreach (var source in picture.QuerySelectorAll("source").Append(image))
            foreach (var (address, width) in source.GetAttribute("srcset")!.Split(", ").Select(s => s.Split(' ')).Select(s => (s[0], int.Parse(s[1].TrimEnd('w'), System.Globalization.CultureInfo.InvariantCulture))))
            {
                var answer = await _site.Client().GetAsync(new Uri(address, UriKind.Relative));
                Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo(source.GetAttribute("type") ?? "image/jpeg"), address);
                Assert.That(answer.Headers.CacheControl!.ToString(), Does.Contain("immutable"));
                using var made = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync());
                Assert.That(made.Width, Is.EqualTo(width), address);
            }

        Assert.That((await _site.Client().GetAsync(new Uri(PictureLinks.To(item, 321, "jpg"), UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await _site.Client().GetAsync(new Uri(PictureLinks.To(item, 320, "svg"), UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_replaced_picture_has_new_addresses_and_the_old_ones_lead_there()
    {
        var key = Keys.For("replaced");
        var old = PictureLinks.To(await Take(key, Jpeg(400, 300)), 320, "jpg");
        var now = PictureLinks.To(await Take(key, Jpeg(500, 300)), 320, "jpg");
        Assert.That(now, Is.Not.EqualTo(old));
        Assert.That((await _site.Client().GetAsync(new Uri(old, UriKind.Relative))).Headers.Location!.ToString(), Is.EqualTo(now));
    }

    [Test]
    public async Task Where_and_when_it_was_taken_is_gone_and_the_way_up_is_kept()
    {
        using var plain = Image.Black(600, 400, bands: 3) + new[] { 40.0, 90, 140 };
        using var photo = plain.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).Mutate(m =>
        {
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "54/1 34/1 0/1 (54, 34,  0, Rational, 3 components, 24 bytes)");
            m.Set(GValue.GStrType, "exif-ifd0-Make", "Telephone (Telephone, ASCII, 10 components, 10 bytes)");
            m.Set(GValue.GIntType, "orientation", 6);
        });
        var key = Keys.For("photo");
        var item = await Take(key, photo.JpegsaveBuffer());
        Assert.That((item.Width, item.Height), Is.EqualTo((400, 600)), "turned as the camera was held");
        using var kept = Image.NewFromFile(_store.FileOf(key));
        Assert.That(kept.GetFields().Where(f => f.StartsWith("exif", StringComparison.Ordinal) || f.StartsWith("xmp", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task A_picture_of_50_million_dots_is_taken_and_made_smaller()
    {
        var item = await Take(Keys.For("large"), Jpeg(8160, 6128));
        Assert.That(Math.Max(item.Width, item.Height), Is.EqualTo(2560));
    }

    [Test]
    public void A_broken_picture_is_refused_with_what_to_do()
    {
        var whole = Jpeg(1200, 800);
        Assert.That(async () => await Take(Keys.For("broken"), whole[..(whole.Length / 3)]), Throws.TypeOf<PictureRefused>().With.Message.Contains("broken"));
        Assert.That(_store.Find(Keys.For("broken")), Is.Null);
    }

    [TestCaseSource(nameof(Hostile))]
    public void A_hostile_file_is_refused(string what, byte[] file)
    {
        var before = Environment.WorkingSet;
        Assert.That(async () => await Take(Keys.For(what), file), Throws.TypeOf<PictureRefused>());
        Assert.That(Environment.WorkingSet - before, Is.LessThan(300_000_000), "memory");
        Assert.That(_store.Find(Keys.For(what)), Is.Null);
    }

    private static IEnumerable<object[]> Hostile()
    {
        yield return ["an SVG that asks for other files", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>")];
        yield return ["a page called a picture", Encoding.UTF8.GetBytes("<script>alert(1)</script>")];
        yield return ["nothing", Array.Empty<byte>()];
        yield return ["a JPEG's first bytes and a script", new byte[] { 0xFF, 0xD8, 0xFF }.Concat(Encoding.UTF8.GetBytes("<script>alert(1)</script>")).ToArray()];
        yield return ["a PNG that says it is 60,000 by 60,000", PngHeader(60_000, 60_000)];
        yield return ["too many bytes", new byte[PictureIntake.MostBytes + 1]];
        yield return ["a PDF", Encoding.UTF8.GetBytes("%PDF-1.7 ...")];
    }

    [Test]
    public async Task A_picture_without_words_is_not_kept()
    {
        var taken = await _pictures.TakeAsync(new MemoryStream(Jpeg(10, 10)));
        Assert.That(() => _store.Keep(taken.Named(Keys.For("no words"), "a.jpg", " "), taken.Jpeg), Throws.ArgumentException);
        Assert.That(_store.Find(Keys.For("no words")), Is.Null);
    }

    [TestCase("../../etc/passwd.jpg", "passwd.jpg")]
    [TestCase(@"C:\Users\sam\pool.jpg", "pool.jpg")]
    [TestCase("pool\u202Egpj.exe\r\n", "poolgpj.exe")]
    [TestCase("..", "..")]
    [TestCase("/", "picture")]
    public void The_name_of_a_file_is_only_for_reading(string sent, string kept) => Assert.That(TakenPicture.NameOf(sent), Is.EqualTo(kept));

    [Test]
    public async Task The_card_of_a_listing_keeps_what_matters_most_in_sight([Values(0.05, 0.5, 0.95)] double x, [Values(0.05, 0.95)] double y)
    {
        const int Side = 900;
        using var grey = Image.Black(Side, Side, bands: 3) + 90;
        using var marked = grey.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).Mutate(m => m.DrawCircle([255, 0, 0], (int)(x * Side), (int)(y * Side), 12, fill: true));
        var key = Keys.For($"card {x} {y}");
        var taken = await _pictures.TakeAsync(new MemoryStream(marked.JpegsaveBuffer(q: 90)));
        var item = taken.Named(key, "dot.jpg", "A dot") with { FocalX = x, FocalY = y };
        _store.Keep(item, taken.Jpeg);

        var answer = await _site.Client().GetAsync(new Uri(PictureLinks.Card(item), UriKind.Relative));
        Assert.That((answer.Content.Headers.ContentType!.MediaType, answer.Headers.GetValues("X-Content-Type-Options").Single()), Is.EqualTo(("image/jpeg", "nosniff")));
        using var card = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync());
        Assert.That((double)card.Width / card.Height, Is.EqualTo(1200 / 630.0).Within(0.01));
        using var red = card.ExtractBand(0) - card.ExtractBand(1);
        Assert.That(red.Max(), Is.GreaterThan(150), "the dot is in the card");
        var moved = item with { FocalX = 0.4 };
        Assert.That(_store.Change(item.Stamp, moved));
        Assert.That((await _site.Client().GetAsync(new Uri(PictureLinks.Card(item), UriKind.Relative))).Headers.Location!.ToString(), Is.EqualTo(PictureLinks.Card(moved)));
    }

    [Test]
    public void What_matters_most_is_in_every_cut([Values(0, 0.31, 1)] double x, [Values(0, 0.77, 1)] double y, [Values(40, 600, 2560)] int width, [Values(40, 900)] int height)
    {
        var item = new MediaItem(Keys.For("cut"), "a.jpg", "A", x, y, width, height, "1");
        foreach (var (wide, high) in new[] { (16, 9), (9, 16), (1, 1), (1200, 630) })
        {
            var cut = Crop.Of(item, wide, high);
            Assert.That(cut.Left, Is.InRange(0, width - cut.Width));
            Assert.That(cut.Top, Is.InRange(0, height - cut.Height));
            Assert.That(x * width, Is.InRange(cut.Left - 1, cut.Left + cut.Width + 1));
            Assert.That(y * height, Is.InRange(cut.Top - 1, cut.Top + cut.Height + 1));
        }
    }

    private async Task<MediaItem> Take(Guid key, byte[] file)
    {
        var taken = await _pictures.TakeAsync(new MemoryStream(file));
        var item = taken.Named(key, "../../pool.jpg", "A drawing of a pool") with { FocalX = 0.25, FocalY = 0.75 };
        _store.Keep(item, taken.Jpeg);
        return item;
    }

    private static byte[] Jpeg(int width, int height)
    {
        using var noise = Image.Gaussnoise(width, height, mean: 128, sigma: 20);
        using var grey = noise.Cast(Enums.BandFormat.Uchar);
        return grey.JpegsaveBuffer(q: 60);
    }

    private static byte[] PngHeader(uint width, uint height)
    {
        var header = new List<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        byte[] chunk = [.. "IHDR"u8, .. BitConverter.GetBytes(width).Reverse(), .. BitConverter.GetBytes(height).Reverse(), 8, 2, 0, 0, 0];
        header.AddRange(chunk);
        header.AddRange(BitConverter.GetBytes(Crc(chunk)).Reverse());
        return [.. header, 0, 0, 0, 0, .. "IDAT"u8, 0x35, 0xAF, 0x06, 0x1E];
    }

    // PNG, annex D.
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}

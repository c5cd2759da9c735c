using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Files;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>Whom to speak to: the people first, then numbers and addresses that belong to nobody by name.</summary>
internal static class HsdsContacts
{
    public static List<Contact> Of(HsdsRecord record)
    {
        var contacts = record.Contacts.Select(c => Person(c, record)).Where(HasSomething).ToList();
        foreach (var row in record.Phones)
            if (Number(row) is var number && HasSomething(number) && !contacts.Exists(c => Digits(c.Phone) == Digits(number.Phone) && number.Phone.Length > 0))
                contacts.Add(number);
        if (FeedFacts.Email(record.Service["email"]) is { Length: > 0 } email && !contacts.Exists(c => c.Email.Equals(email, StringComparison.OrdinalIgnoreCase)))
            contacts.Add(new() { Email = email });
        return contacts;
    }

    private static Contact Person(CsvRow row, HsdsRecord record)
    {
        var phone = HasWholeNumber(row) ? FeedFacts.Phone(string.Join('-', new[] { row["phone_areacode"], row["phone_number"] }.Where(p => p.Length > 0)), row["phone_extension"]) : "";
        return new()
        {
            Name = FeedText.Line(row["name"], 200),
            Role = FeedText.Line(row["title"], 200),
            Phone = phone.Length > 0 ? phone : record.Phones.Where(p => IsOf(row, p)).Select(p => Number(p).Phone).FirstOrDefault(p => p.Length > 0) ?? "",
            Email = FeedFacts.Email(row["email"]),
            Note = FeedText.Line(row["department"], 200),
        };
    }

    private static Contact Number(CsvRow row)
    {
        var phone = FeedFacts.Phone(row["number"], row["extension"]);
        var words = new[] { FeedText.Line(row["description"], 150), FeedText.Line(row["type"], 40) }.Where(w => w.Length > 0);
        // A number with letters in it is still a number somebody can dial.
        return new() { Phone = phone, Note = FeedText.Cut(string.Join(", ", phone.Length == 0 && row["number"].Length > 0 ? words.Prepend(FeedText.Line(row["number"], 60)) : words), 200) };
    }

    // Miami gives a person the area code and the last four digits only: 305 and 4841 for 305-253-4841.
    private static bool IsOf(CsvRow person, CsvRow phone) =>
        (person["id"].Length > 0 && phone["contact_id"] == person["id"])
        || (person["phone_areacode"].Length > 0 && person["phone_number"].Length >= 4 && Digits(phone["number"]) is { Length: >= 10 } digits
            && digits.StartsWith(person["phone_areacode"], StringComparison.Ordinal) && digits[..10].EndsWith(person["phone_number"], StringComparison.Ordinal));

    private static bool HasWholeNumber(CsvRow row) => Digits(row["phone_number"]).Length >= (row["phone_areacode"].Length > 0 ? 6 : 9);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static bool HasSomething(Contact contact) => contact.Name.Length + contact.Phone.Length + contact.Email.Length + contact.Note.Length > 0;
}

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>The search as it stands at the top of a front page: the same fields, asked in the words of whoever reads.</summary>
public sealed record SearchFormView(string Question, string Hint, string AgeLabel)
{
    /// <summary>Whether to offer the search for several children at once.</summary>
    public bool OffersFamily { get; init; }

    public static SearchFormView Family { get; } = new("What do you need help with?", "Use your own words, like \"won't go to school\" or \"swimming for a wheelchair user\"", "Child's age") { OffersFamily = true };

    public static SearchFormView YoungPerson { get; } = new("What are you looking for?", "Use your own words, like \"drama club\", \"help with anxiety\" or \"learn to travel on my own\"", "Your age");

    public static SearchFormView Professional { get; } = new("What does the family need?", "Everyday words or official ones: \"EBSA\", \"sensory diet\", \"toilet training\". No names, please.", "Child's age") { OffersFamily = true };
}

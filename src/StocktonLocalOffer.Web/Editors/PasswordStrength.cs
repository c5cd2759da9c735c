using Microsoft.AspNetCore.Identity;
using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>
/// Takes any long password that is not easy to guess, and asks for no special characters: NIST SP 800-63B, section 5.1.1.2.
/// Guesses are counted by zxcvbn, which knows the passwords that were stolen most often.
/// </summary>
public sealed class PasswordStrength : IPasswordValidator<Editor>
{
    public const int Shortest = 12;

    // More would only make the server work.
    public const int Longest = 128;

    // Of 0 to 4: "safely unguessable, moderate protection from offline attack".
    private const int LeastScore = 3;

    private static readonly string[] OurWords = ["stockton", "local", "offer", "localoffer", "teesside", "council", "send"];

    public Task<IdentityResult> ValidateAsync(UserManager<Editor> manager, Editor user, string? password) =>
        Task.FromResult(Problem(password ?? "", [user.Name, user.Email ?? ""]) is { } problem ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordStrength), Description = problem }) : IdentityResult.Success);

    /// <summary>What is wrong with a password, in one plain sentence; null when nothing is.</summary>
    /// <param name="known">What others know of the person: their name and address.</param>
    public static string? Problem(string password, IEnumerable<string> known)
    {
        if (password.Length < Shortest)
            return $"Use {Shortest} characters or more. Three or four words that have nothing to do with each other are good";
        if (password.Length > Longest)
            return $"Use {Longest} characters or fewer";
        var guesses = Zxcvbn.Zxcvbn.MatchPassword(password, [.. OurWords, .. known.SelectMany(k => k.Split([' ', '@', '.', '-'], StringSplitOptions.RemoveEmptyEntries)).Where(k => k.Length > 2)]);
        return guesses.Score >= LeastScore ? null : "This password is easy to guess. Use three or four words that have nothing to do with each other, or with you";
    }
}

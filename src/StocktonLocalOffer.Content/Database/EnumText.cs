using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StocktonLocalOffer.Content.Database;

/// <summary>An enum as a lower-case word: "published".</summary>
#pragma warning disable CA1308 // The words are ours, plain ASCII, and lower case by choice.
internal sealed class EnumText<T>() : ValueConverter<T, string>(
    value => value.ToString().ToLowerInvariant(),
    text => Enum.Parse<T>(text, true))
    where T : struct, Enum;
#pragma warning restore CA1308

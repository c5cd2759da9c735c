namespace StocktonLocalOffer.Geography;

#pragma warning disable
public sealed record Town(string Slug, string Name);
public sealed record Ward(string Slug, string Name, Town? Town);
public sealed class Gazetteer
{
    public IReadOnlyList<Town> Towns => [];
    public IReadOnlyList<Ward> AllWards => [];
}

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>Whole addresses of pages, for messages and for things to keep.</summary>
public sealed class SiteAddress(SiteOptions site, IServer server)
{
    /// <summary>The site itself, without a slash at the end.</summary>
    public string Home(HttpRequest request) => site.Address.Length > 0 ? site.Address : $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <param name="request">Where nothing is set, the address that was asked for.</param>
    public Uri To(string path, HttpRequest request) => new(Home(request) + path);

    /// <summary>For every message: whoever asks for one can make up the address that they ask. Where nothing is set, the address that the program listens at.</summary>
    public Uri To(string path) => new(HomeInMessages + path);

    /// <summary>The site itself as messages name it, without a slash at the end.</summary>
    public string HomeInMessages => site.Address.Length > 0 ? site.Address : Listening;

    private string Listening => (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost").TrimEnd('/').Replace("//[::]", "//localhost", StringComparison.Ordinal);
}

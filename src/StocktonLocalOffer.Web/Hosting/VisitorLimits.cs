using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>
/// How often one visitor may do what costs others something. Counted in memory by network address, which is written nowhere and
/// let go of when the hour is over. A school or a council is often one address, so the limits are wide.
/// </summary>
public sealed class VisitorLimits : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _messages = AnHour(20);
    private readonly PartitionedRateLimiter<IPAddress> _lists = AnHour(100);
    private readonly PartitionedRateLimiter<IPAddress> _forms = AnHour(30);
    private readonly PartitionedRateLimiter<IPAddress> _signIns = AnHour(100);

    /// <summary>True when this visitor may send one more message.</summary>
    public bool TakeMessage(HttpContext visitor) => Take(_messages, visitor);

    /// <summary>True when this visitor may start one more list.</summary>
    public bool TakeList(HttpContext visitor) => Take(_lists, visitor);

    /// <summary>True when this visitor may send one more form.</summary>
    public bool TakeForm(HttpContext visitor) => Take(_forms, visitor);

    /// <summary>True when this visitor may try to sign in once more. Each account is locked after a few tries besides.</summary>
    public bool TakeSignIn(HttpContext visitor) => Take(_signIns, visitor);

    public void Dispose()
    {
        _signIns.Dispose();
        _messages.Dispose();
        _lists.Dispose();
        _forms.Dispose();
    }

    private static bool Take(PartitionedRateLimiter<IPAddress> limiter, HttpContext visitor)
    {
        using var lease = limiter.AttemptAcquire(visitor.Connection.RemoteIpAddress ?? IPAddress.None);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<IPAddress> AnHour(int most) => PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetFixedWindowLimiter(Household(address), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromHours(1) }));

    // One household has a whole network of IPv6 addresses: its first half is what names it.
    private static IPAddress Household(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}

using System.Net;
using StocktonLocalOffer.Web.Links;

namespace StocktonLocalOffer.Tests.Web;

internal sealed class PublicAddressesTests
{
    [TestCase("8.8.8.8")]
    [TestCase("2a00:1450:4009:81f::200e")]
    [TestCase("::ffff:8.8.8.8")]
    [TestCase("172.32.0.1")]
    public void Everybody_can_go_there(string address) => Assert.That(PublicAddresses.Has(IPAddress.Parse(address)));

    [TestCase("127.0.0.1")]
    [TestCase("127.8.8.8")]
    [TestCase("0.0.0.0")]
    [TestCase("10.1.2.3")]
    [TestCase("172.31.255.255")]
    [TestCase("192.168.0.1")]
    [TestCase("169.254.169.254")] // where clouds keep their secrets
    [TestCase("100.64.0.1")]
    [TestCase("224.0.0.1")]
    [TestCase("255.255.255.255")]
    [TestCase("::1")]
    [TestCase("::")]
    [TestCase("fe80::1")]
    [TestCase("fd00::1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("::ffff:169.254.169.254")]
    [TestCase("64:ff9b::7f00:1")]
    [TestCase("2002:7f00:1::")]
    public void Nobody_is_sent_there(string address) => Assert.That(PublicAddresses.Has(IPAddress.Parse(address)), Is.False);
}

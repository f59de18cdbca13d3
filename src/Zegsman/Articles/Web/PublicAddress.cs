using System.Net;
using System.Net.Sockets;

namespace Zegsman.Articles.Web;

/// <summary>Tells addresses of the public internet from those that a stranger's link must not reach.</summary>
internal static class PublicAddress
{
    // From the IANA registries of special-purpose addresses.
    private static readonly IPNetwork[] Special4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    // Only 2000::/3 is given out to the public, and not all of it.
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] Special6 = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    // IPv6 addresses that stand for the IPv4 address inside them, and the byte at which it begins.
    private static readonly (IPNetwork Network, int Offset)[] Embedding =
        [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2)];

    /// <summary>Whether the address, or the IPv4 address it stands for, belongs to the public internet.</summary>
    public static bool Includes(IPAddress address)
    {
        // First, for IPNetwork compares mapped addresses as IPv4 even with IPv6 networks.
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetwork) return !Special4.Any(n => n.Contains(address));
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return false;
        var bytes = address.GetAddressBytes();
        var plain = new IPAddress(bytes);
        foreach (var (network, offset) in Embedding)
            if (network.Contains(plain)) return Includes(new IPAddress(bytes.AsSpan(offset, 4)));
        return Global6.Contains(plain) && !Special6.Any(n => n.Contains(plain));
    }

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(n => IPNetwork.Parse(n))];
}

using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace SpineCare.Web.Security;

/// <summary>The proxies in front of the site. What anybody else says of where a request came from (X-Forwarded-…) does not count.</summary>
public sealed record Proxies(ImmutableArray<IPNetwork> Networks)
{
    public static readonly Proxies None = new([]);

    /// <summary>Reads addresses and networks, with commas or spaces between them.</summary>
    /// <exception cref="UnusableSettingException">One of them is no address and no network.</exception>
    public static Proxies Read(string setting) => new(
    [
        .. setting.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(text => Find(text) ?? throw new UnusableSettingException(
            $"Proxies is '{setting}', and '{text}' is no address. Write addresses such as 10.0.0.5 and networks such as 10.0.0.0/24, with commas between them.")),
    ]);

    /// <summary>Lets the framework believe these proxies and, whatever its own settings say, nobody else.</summary>
    public void Admit(ForwardedHeadersOptions options)
    {
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in Networks)
            options.KnownIPNetworks.Add(network);
        // With no known proxy at all the framework would believe everybody.
        options.ForwardedHeaders = Networks.IsEmpty
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        options.ForwardLimit = null;
    }

    private static IPNetwork? Find(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IsWhole(text) && IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    /// <summary>The system also reads "10.1" as an address.</summary>
    private static bool IsWhole(string text) => text.Contains(':', StringComparison.Ordinal) || text.Count(sign => sign == '.') == 3;
}

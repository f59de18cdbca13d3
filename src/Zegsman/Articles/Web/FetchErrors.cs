using System.Globalization;
using System.Net;
using Zegsman.Language;

namespace Zegsman.Articles.Web;

/// <summary>Everything that keeps a page from being fetched, each with its cure. Listed in docs/errors.md.</summary>
internal static class FetchErrors
{
    public const string NoAddressCode = "ZG201";
    public const string UnknownHostCode = "ZG202";
    public const string PrivateAddressCode = "ZG203";
    public const string TimedOutCode = "ZG205";
    public const string StatusCode = "ZG207";
    public const string UnreachableCode = "ZG210";
    public const string NoRobotsCode = "ZG222";
    public const string AskedToWaitCode = "ZG223";

    public static ZegsmanException UnsupportedScheme(Uri url) =>
        new(NoAddressCode, $"{Show(url)} is not a web address. Give one that begins with http:// or https://, or the path of a file.");

    public static ZegsmanException UnknownHost(string host, Exception? inner) =>
        new(UnknownHostCode, $"There is no host named '{host}'. Check the spelling of the address, and that this machine is online.", inner);

    public static ZegsmanException PrivateAddress(string host, IPAddress address) =>
        new(PrivateAddressCode, $"{host} is at {address}, an address of this machine or of a private network, which is not read unless told to. "
            + "If you trust the link, give --allow-private-addresses (AllowPrivateAddresses in code).");

    public static ZegsmanException TooManyRedirects(Uri url, int limit) =>
        new("ZG204", $"{Show(url)} redirects more than {Number(limit)} times. Open it in a browser and give the address where it ends.");

    public static ZegsmanException TimedOut(Uri url, TimeSpan limit) =>
        new(TimedOutCode, $"{Show(url)} was not there whole within {limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s. "
            + "Try again later, or save the page from a browser and read the file.");

    public static ZegsmanException TooLarge(Uri url, int limit) =>
        new("ZG206", $"{Show(url)} is larger than {Number(limit)} bytes. Check that it is an article; if so, save it and read the file.");

    public static ZegsmanException Status(Uri url, HttpStatusCode status)
    {
        var code = (int)status;
        var cure = code switch
        {
            404 or 410 => "The page does not exist there (any more): check the address, or read an archived copy.",
            401 or 402 or 403 or 451 => "The server does not show the page to everyone: open it in a browser, save it and read the file.",
            429 or 503 => "The server is asked too much: try again later.",
            >= 500 => "The fault is the server's: try again later.",
            _ => "Check the address in a browser.",
        };
        return new(StatusCode, $"{Show(url)} answered {code.ToString(CultureInfo.InvariantCulture)} ({status}). {cure}");
    }

    public static ZegsmanException Tls(Uri url, Exception inner) =>
        new("ZG208", $"No secure connection to {Show(url)} could be made: {Innermost(inner)} Check the address; "
            + "if its certificate is bad, only the site's owner can repair it.", inner);

    public static ZegsmanException ContentType(Uri url, string type) =>
        new("ZG209", $"{Show(url)} is {type}, which is no article. Web pages (HTML), plain text and JSON are read: "
            + "give the address of the page itself.");

    public static ZegsmanException Unreachable(Uri url, Exception inner) =>
        new(UnreachableCode, $"{Show(url)} could not be read: {Innermost(inner)} Check that the server is up, and try again later.", inner);

    public static ZegsmanException Encoding(Uri url, string encoding) =>
        new("ZG211", $"{Show(url)} came compressed as '{encoding}', which was not asked for. Save it from a browser and read the file.");

    public static ZegsmanException NotForRobots(Uri url) =>
        new("ZG221", $"{Show(url)} may not be asked for by robots, as the site's robots.txt says. Read it in a browser, save it and read the file, "
            + "or ask the site's owner to allow the robot 'zegsman'.");

    public static ZegsmanException NoRobots(Uri url) =>
        new(NoRobotsCode, $"{url.Host} does not tell what robots may ask for: its robots.txt cannot be had just now. It is tried again later; nothing need be done.");

    public static ZegsmanException AskedToWait(Uri url, DateTimeOffset until) =>
        new(AskedToWaitCode, string.Create(CultureInfo.InvariantCulture, $"{url.Host} asked to be left alone until {until.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC. ")
            + "It is asked again then; nothing need be done.");

    /// <summary>The address without the password that may be in it.</summary>
    internal static string Show(Uri url) =>
        url.IsAbsoluteUri ? url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo, UriFormat.UriEscaped) : url.OriginalString;

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Innermost(Exception e)
    {
        while (e.InnerException is { } inner) e = inner;
        return e.Message.TrimEnd('.') + ".";
    }
}

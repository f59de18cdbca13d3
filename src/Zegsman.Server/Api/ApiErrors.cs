using System.Globalization;
using Zegsman.Language;

namespace Zegsman.Server.Api;

/// <summary>What can be wrong with a request; docs/errors.md lists the codes.</summary>
internal static class ApiErrors
{
    public const string BadRequestCode = "ZG735";

    public static ZegsmanException TooMany(TimeSpan wait) => new("ZG731",
        string.Create(CultureInfo.InvariantCulture, $"So many requests came that no more are answered just now. Wait {Math.Ceiling(wait.TotalSeconds)} seconds and ask again."));

    public static ZegsmanException TooBusy() => new("ZG732", "Others are having texts read just now. Try again in some seconds.");

    public static ZegsmanException TooLarge() => new("ZG733", "What was sent is larger than is taken at this address. Send it in parts; docs/api.md tells how large they may be.");

    public static ZegsmanException OtherType() =>
        new("ZG734", "What was sent is of a type that is not taken at this address. Name its type in Content-Type; docs/api.md tells which are taken.");

    public static string BadRequest(string told) => $"The request cannot be understood: {told.TrimEnd('.')}. docs/api.md tells how it is written.";

    public static ZegsmanException TooSlow(TimeSpan time) => new("ZG736",
        string.Create(CultureInfo.InvariantCulture, $"The text was not read within {time.TotalSeconds} seconds. Send less of it at once, or use the command line."));

    public static ZegsmanException OtherMethod(string allowed) =>
        new("ZG737", $"This address does not answer to that method. It answers to {(allowed.Length == 0 ? "GET" : allowed)}.");

    public static ZegsmanException NothingHere() => new("ZG738", "There is nothing at this address. /api tells which addresses there are.");

    public static ZegsmanException NoInput() =>
        new("ZG739", "Nothing was sent to read. Send a text, a page or articles, or JSON with the address of a page: {\"url\": \"https://…\"}.");
}

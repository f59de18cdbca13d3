using System.Globalization;
using Zegsman.Language;

namespace Zegsman.Server.Saved;

/// <summary>What can be wrong with saved questions; docs/errors.md lists the codes.</summary>
internal static class SavedErrors
{
    public static ZegsmanException NotThere(long id) =>
        new("ZG741", string.Create(CultureInfo.InvariantCulture, $"You have no saved question {id}. /saved tells which you have."));

    public static ZegsmanException NoFeed() => new("ZG741", "There is no feed at this address: it was withdrawn, or the address is not whole. Make another at /saved.");

    public static ZegsmanException TooMany(int most) =>
        new("ZG745", string.Create(CultureInfo.InvariantCulture, $"You have {most} saved questions, and no more are kept. Delete one that you no longer need."));

    public static ZegsmanException NoAddress(string url) =>
        new("ZG743", $"'{url}' is no address to send to. Give one that begins with https:// or http://, without a name and password in it.");

    public static ZegsmanException NoName() => new("ZG744", "A saved question has a name of 1 to 100 characters. Give it one.");
}

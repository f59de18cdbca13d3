using Zegsman.Language;

namespace Zegsman.Server.Pages.Reviewing;

/// <summary>What can be wrong with the form of a review; docs/errors.md lists the codes.</summary>
internal static class ReviewErrors
{
    public static ZegsmanException NotInText(string field, string words) => new("ZG751",
        $"The article does not have the words '{Quoted.Cut(words, 100)}' for {field}. Write them exactly as they stand there, parts with | between them, "
        + "or give offsets such as 120-164.");

    public static ZegsmanException NoValue(string field, string value, IEnumerable<string> values) => new("ZG752",
        $"'{field}' cannot be '{Quoted.Cut(value, 100)}'. It is one of {string.Join(", ", values)}.");

    public static ZegsmanException NoDate(string value) => new("ZG753",
        $"'{Quoted.Cut(value, 100)}' is no date. Write it as 2018, 2018-07 or 2018-07-16.");
}

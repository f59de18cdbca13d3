using Zegsman.Language;

namespace Zegsman.Articles.Warc;

/// <summary>What can be wrong with web archives and compressed files; docs/errors.md lists the codes.</summary>
internal static class WarcErrors
{
    public static ZegsmanException Damaged(long records) =>
        new("ZG124", $"The web archive is damaged after record {records.ToString(System.Globalization.CultureInfo.InvariantCulture)}; what stands before that was read. "
            + "Check that it was copied whole.");

    public static ZegsmanException BadGzip(Exception inner) =>
        new("ZG125", "The compressed file is damaged; what stands before that was read. Check that it was copied whole.", inner);
}

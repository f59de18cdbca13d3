using FsCheck.Xunit;
using Zegsman.Ledger.Exports;

namespace Zegsman.Ledger.Tests.Exports;

public sealed class CodePointTests
{
    [Property]
    public void Before_an_offset_stand_as_many_code_points_as_one_counts(string? text, int seed)
    {
        var mixed = (text ?? "") + "🙂\uD83D" + seed + "\uDE00" + text + "🙂";
        var points = new CodePoints(mixed);
        var count = 0;
        for (var i = 0; i <= mixed.Length; i++)
        {
            var isWithin = i > 0 && i < mixed.Length && char.IsSurrogatePair(mixed[i - 1], mixed[i]);
            if (!isWithin) points.Before(i).ShouldBe(count);
            if (i < mixed.Length && !(i > 0 && char.IsSurrogatePair(mixed[i - 1], mixed[i]))) count++;
        }
    }

    [Property]
    public void Text_for_XML_has_only_what_XML_allows_and_all_of_that(string? text)
    {
        var hostile = text + "\uD800\u0000x🙂\uFFFF";
        var safe = XmlText.Of(hostile);
        safe.Length.ShouldBe(hostile.Length);
        System.Xml.XmlConvert.VerifyXmlChars(safe);
        for (var i = 0; i < safe.Length; i++)
            if (safe[i] != hostile[i]) System.Xml.XmlConvert.IsXmlChar(hostile[i]).ShouldBeFalse();
    }
}

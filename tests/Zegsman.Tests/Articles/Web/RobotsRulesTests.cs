using Zegsman.Articles.Web;

namespace Zegsman.Tests.Articles.Web;

/// <summary>What RFC 9309 says of robots.txt, in cases.</summary>
public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("user-agent: *\ndisallow: /", "/a", false)]
    [InlineData("user-agent: *\ndisallow:", "/a", true)]
    [InlineData("user-agent: *\ndisallow: /a", "/a/b", false)]
    [InlineData("user-agent: *\ndisallow: /a", "/A", true)]
    [InlineData("user-agent: *\ndisallow: /a/", "/a", true)]
    // which group: the one with our name before the one for all, whatever their order and case; several with our name are one
    [InlineData("user-agent: *\ndisallow: /\nuser-agent: zegsman\nallow: /", "/a", true)]
    [InlineData("user-agent: ZegsMan\ndisallow: /a\nuser-agent: *\ndisallow: /b", "/b", true)]
    [InlineData("user-agent: zegsman/2.0 (news)\ndisallow: /a", "/a", false)]
    [InlineData("user-agent: zegsman\ndisallow: /a\nuser-agent: x\ndisallow: /c\nuser-agent: zegsman\ndisallow: /b", "/b", false)]
    [InlineData("user-agent: zegsman-images\ndisallow: /", "/a", true)]
    [InlineData("user-agent: zegs\ndisallow: /", "/a", true)]
    [InlineData("user-agent: zegsman\nuser-agent: other\ndisallow: /", "/a", false)]
    [InlineData("user-agent: other\nuser-agent: zegsman\ndisallow: /", "/a", false)]
    [InlineData("user-agent: other\n\nuser-agent: zegsman\n\ndisallow: /", "/a", false)]
    [InlineData("user-agent: zegsman\nsitemap: https://krant.example/s.xml\nuser-agent: other\ndisallow: /", "/a", false)]
    [InlineData("user-agent: other\ndisallow: /", "/a", true)]
    [InlineData("user-agent: zegsman\nuser-agent: *\ndisallow: /a", "/a", false)]
    [InlineData("user-agent: zegsman\n", "/a", true)]
    [InlineData("user-agent: *\ndisallow: /\nuser-agent: zegsman\n", "/a", true)]
    [InlineData("disallow: /", "/a", true)]
    // which rule: the longest, and of two as long the one that allows
    [InlineData("user-agent: *\ndisallow: /\nallow: /a", "/a", true)]
    [InlineData("user-agent: *\nallow: /a\ndisallow: /a/b", "/a/b/c", false)]
    [InlineData("user-agent: *\ndisallow: /a\nallow: /a", "/a", true)]
    [InlineData("user-agent: *\nallow: /a\ndisallow: /a", "/a", true)]
    [InlineData("user-agent: *\nallow: /p\ndisallow: /", "/page", true)]
    [InlineData("user-agent: *\nallow: /folder\ndisallow: /folder", "/folder/page", true)]
    [InlineData("user-agent: *\nallow: /page\ndisallow: /*.htm", "/page.htm", false)]
    [InlineData("user-agent: *\nallow: /$\ndisallow: /", "/", true)]
    [InlineData("user-agent: *\nallow: /$\ndisallow: /", "/page.htm", false)]
    // * and $
    [InlineData("user-agent: *\ndisallow: *.php", "/a.php?x", false)]
    [InlineData("user-agent: *\ndisallow: /*.php$", "/a.php?x", true)]
    [InlineData("user-agent: *\ndisallow: /*.php$", "/a.php.php", false)]
    [InlineData("user-agent: *\ndisallow: /a*b*c", "/axxbxxc/d", false)]
    [InlineData("user-agent: *\ndisallow: /a*b*c", "/acb", true)]
    [InlineData("user-agent: *\ndisallow: /a*ab$", "/ab", true)]
    [InlineData("user-agent: *\ndisallow: /*?print=", "/a?print=1", false)]
    [InlineData("user-agent: *\ndisallow: /a$", "/a", false)]
    [InlineData("user-agent: *\ndisallow: /a$", "/ab", true)]
    [InlineData("user-agent: *\ndisallow: /a$b", "/a$bc", false)]
    [InlineData("user-agent: *\ndisallow: /**********a", "/xxxxa", false)]
    // the same character written in several ways
    [InlineData("user-agent: *\ndisallow: /foo/bar?baz=http://foo.bar", "/foo/bar?baz=http://foo.bar", false)]
    [InlineData("user-agent: *\ndisallow: /caf\u00e9", "/caf%C3%A9", false)]
    [InlineData("user-agent: *\ndisallow: /caf%c3%a9", "/caf\u00e9", false)]
    [InlineData("user-agent: *\ndisallow: /%62", "/b", false)]
    [InlineData("user-agent: *\ndisallow: /a%2Fb", "/a/b", true)]
    // how it is written
    [InlineData("\ufeffUser-Agent : *  # all\r\nDISALLOW :\t/a # not this\r\n", "/a", false)]
    [InlineData("user-agent: *\rdisallow: /a", "/a", false)]
    [InlineData("user-agent: *\nonzin\n: /b\ndisallow /c\ndisallow: /a", "/a", false)]
    [InlineData("user-agent: *\ndisallow: a", "/a", true)]
    [InlineData("user-agent: *\ndisallow: /", "/robots.txt", true)]
    public void An_address_may_be_asked_for_or_not(string robots, string path, bool may) =>
        RobotsRules.Parse(robots, "zegsman").Allows(new Uri("https://krant.example" + path)).ShouldBe(may);

    [Theory]
    [InlineData("user-agent: *\ncrawl-delay: 5", 5.0)]
    [InlineData("user-agent: *\ncrawl-delay: 2.5\ndisallow: /a", 2.5)]
    [InlineData("user-agent: *\ncrawl-delay: 5\nuser-agent: zegsman\ncrawl-delay: 9", 9.0)]
    [InlineData("user-agent: *\ncrawl-delay: NaN", null)]
    [InlineData("user-agent: *\ncrawl-delay: -1", null)]
    [InlineData("user-agent: *\ncrawl-delay: Infinity", 600.0)]
    [InlineData("user-agent: other\ncrawl-delay: 5", null)]
    public void A_site_may_ask_for_a_pace(string robots, double? seconds) =>
        (RobotsRules.Parse(robots, "zegsman").Delay?.TotalSeconds).ShouldBe(seconds);

    [Fact]
    public void A_hostile_pattern_takes_no_long_time()
    {
        var stars = string.Concat(Enumerable.Repeat("a*", 50_000));
        var rules = RobotsRules.Parse($"user-agent: *\ndisallow: /{stars}b$", "zegsman");
        rules.Allows(new Uri("https://krant.example/" + new string('a', 30_000))).ShouldBeTrue();
    }
}

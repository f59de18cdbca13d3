namespace Zegsman.Tests.Articles.Html;

public sealed class TextTests
{
    [Fact]
    public void Passages_stand_apart_by_an_empty_line() =>
        Page.Read("<p>Eerst dit.</p><p>Dan dat.</p>").Text.ShouldBe("Eerst dit.\n\nDan dat.");

    [Fact]
    public void White_space_of_every_kind_becomes_one_space() =>
        Page.Outline("<p>\n  Een \t <em> twee </em>&nbsp;&#8239;drie\u2028vier\n</p>").ShouldBe(["Paragraph: Een twee drie vier"]);

    [Fact]
    public void Inline_elements_do_not_break_words() =>
        Page.Outline("<p>On<b>waar</b>, <i>zegt</i> <a href='/x'>z<span>ij</span></a>.</p>").ShouldBe(["Paragraph: Onwaar, zegt zij."]);

    [Fact]
    public void A_break_stays_inside_its_passage_and_two_breaks_end_it() =>
        Page.Outline("<p>Straat 1<br>Stad<br/> <br>Daarna.</p>").ShouldBe(["Paragraph: Straat 1⏎Stad", "Paragraph: Daarna."]);

    [Theory]
    [InlineData("Jan &amp; Piet &lt;x&gt;", "Jan & Piet <x>")]
    [InlineData("caf&eacute; &#233; &#xE9; &#XE9;", "café é é é")]
    [InlineData("&ldquo;ja&rdquo; &#147;nee&#148;", "“ja” “nee”")]
    [InlineData("AT&T R&D &onzin; &amp &eacuteen", "AT&T R&D &onzin; & éen")]
    [InlineData("&#0;a &#xD800;b &#x110000;c &#99999999999;d", "\uFFFDa \uFFFDb \uFFFDc \uFFFDd")]
    [InlineData("&#128512; &NotEqualTilde; &#;&#x; e&", "😀 ≂̸ &#;&#x; e&")]
    public void Character_references_are_decoded_as_browsers_do(string html, string text) => Page.Outline($"<p>{html}</p>").ShouldBe([$"Paragraph: {text}"]);

    [Fact]
    public void References_in_attributes_leave_addresses_whole() =>
        Page.Read("<head><link rel=canonical href='https://krant.example/?a=1&copy=2&amp;b=3'></head><p>x").Url.ShouldBe("https://krant.example/?a=1&copy=2&b=3");

    [Fact]
    public void Quotation_elements_get_their_marks_inner_ones_single() =>
        Page.Outline("<p>Zij zei: <q>Hij riep <q>nee</q></q>.</p>").ShouldBe(["Paragraph: Zij zei: “Hij riep ‘nee’”."]);

    [Fact]
    public void Places_to_break_a_word_leave_no_trace_and_invisible_characters_stay() =>
        Page.Outline("<p>in&shy;lich<wbr>tingen\u200B \u200Fx\u200E e\u0301</p>").ShouldBe(["Paragraph: inlichtingen\u200B \u200Fx\u200E e\u0301"]);

    [Fact]
    public void Halves_of_surrogate_pairs_become_replacement_characters() =>
        Page.Outline("<p>a\uD83D b\uDE80 c\uD83D\uDE80</p>").ShouldBe(["Paragraph: a\uFFFD b\uFFFD c\uD83D\uDE80"]);

    [Fact]
    public void Lines_of_preformatted_text_stay_lines() =>
        Page.Outline("<pre>een\n  twee\n\ndrie</pre>").ShouldBe(["Paragraph: een⏎twee", "Paragraph: drie"]);

    [Fact]
    public void Text_outside_paragraphs_is_kept() =>
        Page.Outline("<div>Voor <b>de</b> lijst<ul><li>een</ul>en erna.</div>").ShouldBe(["Paragraph: Voor de lijst", "ListItem: een", "Paragraph: en erna."]);

    [Fact]
    public void Rules_and_bullets_alone_are_no_passages() => Page.Outline("<p>Een.</p><p>* * *</p><p>—</p><hr><p>Twee.</p>").ShouldBe(["Paragraph: Een.", "Paragraph: Twee."]);
}

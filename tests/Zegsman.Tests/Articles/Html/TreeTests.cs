namespace Zegsman.Tests.Articles.Html;

/// <summary>Sources that are not well formed, read as browsers do.</summary>
public sealed class TreeTests
{
    [Theory]
    [InlineData("<p>een<p>twee", "een|twee")]
    [InlineData("<p>een<div>twee</div>drie", "een|twee|drie")]
    [InlineData("<p><b>een</p><p>twee</b> drie</p>", "een|twee drie")]
    [InlineData("<b><p>een</b> twee</p>", "een twee")]
    [InlineData("<div>een</span></i> twee</div></div></div><p>drie", "een twee|drie")]
    [InlineData("<p>een</div> twee</p>", "een twee")]
    [InlineData("<h2>een<h3>twee</h2>drie", "een|twee|drie")]
    [InlineData("<P CLASS=X>een</P >twee", "een|twee")]
    [InlineData("een < twee <3 drie", "een < twee <3 drie")]
    [InlineData("een<!-- weg --> twee<!--> drie<!---> vier<!-- a --!> vijf<!-- a -- b -- > c -->", "een twee drie vier vijf")]
    [InlineData("een<? weg ?> twee<!doctype weg> drie<![CDATA[weg]]> vier</ weg> vijf", "een twee drie vier vijf")]
    [InlineData("een<!-- tot het einde <p>twee", "een")]
    [InlineData("een <p twee=\"<p>drie", "een")]
    [InlineData("<p title='a > b' hidden2=>een</p>", "een")]
    [InlineData("<p title=\"x\"class='y'=z/id=q>een</p>", "een")]
    [InlineData("<script>if (a < b) document.write('<p>nee</p>')</script>een<style>p { } </p></style> twee", "een twee")]
    [InlineData("<script>'</scripts>'</SCRIPT foo>een", "een")]
    [InlineData("<textarea><p>nee</textarea>een<iframe><p>nee</iframe> twee", "een twee")]
    [InlineData("een<br>twee</br>drie", "een⏎twee⏎drie")]
    [InlineData("<svg><title>nee</title><g/><p>een</p>", "een")]
    [InlineData("<select><option>nee<option>nee</select>een", "een")]
    public void Tags_left_out_or_misplaced_do_no_harm(string html, string texts) =>
        Page.Outline(html).Select(l => l[(l.IndexOf(':') + 2)..]).ShouldBe(texts.Split('|'));

    [Fact]
    public void List_items_and_cells_end_where_the_next_begins() =>
        Page.Outline("<ul><li>een<li>twee<ol><li>diep</ol><li>drie</ul><table><tr><td>a<td>b<tr><th>c</table>")
            .ShouldBe(["ListItem: een", "ListItem: twee", "ListItem: diep", "ListItem: drie", "ListItem: a", "ListItem: b", "ListItem: c"]);
}

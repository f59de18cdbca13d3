using System.Text;
using Zegsman.Cli.Read.Html;
using Zegsman.Language;
using static System.Globalization.CultureInfo;

namespace Zegsman.Cli.Analyse.Html;

/// <summary>Draws a sentence's dependency tree as SVG: the words in a row, over them an arc from each head to its dependent.</summary>
internal sealed class TreeDrawing
{
    /// <summary>The longest sentence that is drawn.</summary>
    public const int MostTokens = 300;

    private const double LetterWidth = 8.2;
    private const double SmallLetterWidth = 6.4;
    private const int Gap = 18;
    private const int LevelHeight = 26;
    private const int WordRows = 62;

    private readonly Sentence sentence;
    private readonly StringBuilder html;
    private readonly Token[] tokens;
    private readonly int[] middle;
    private readonly int[] level;
    private readonly int width;
    private readonly int baseline;

    public TreeDrawing(Sentence sentence, StringBuilder html)
    {
        (this.sentence, this.html) = (sentence, html);
        tokens = [.. sentence.Tokens];
        middle = new int[tokens.Length];
        var left = Gap / 2;
        for (var i = 0; i < tokens.Length; i++)
        {
            var wide = WidthOf(tokens[i]);
            middle[i] = left + (wide / 2);
            left += wide + Gap;
        }
        width = left - (Gap / 2);
        level = Levels();
        baseline = (level.Max() * LevelHeight) + 22;
    }

    public void Write()
    {
        var height = baseline + WordRows;
        html.Append(InvariantCulture, $"<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\"><title>");
        HtmlText.Append(html, sentence.Text);
        html.Append("</title>\n");
        foreach (var name in sentence.Mentions) Name(name);
        for (var i = 0; i < tokens.Length; i++) Arc(i);
        for (var i = 0; i < tokens.Length; i++) Word(i);
        html.Append("</svg>");
    }

    private static int WidthOf(Token token)
    {
        var word = LettersOf(token.Text) * LetterWidth;
        var small = Math.Max(LettersOf(token.Lemma!), token.PartOfSpeech.Tag().Length);
        // its relation stands over it where the arc is short
        return (int)Math.Ceiling(Math.Max(word, Math.Max(small, token.Relation?.Length ?? 0) * SmallLetterWidth));
    }

    private static int LettersOf(string text) => Math.Min(Shown(text).Length, 40);

    /// <summary>The text as far as there is room for it.</summary>
    private static string Shown(string text)
    {
        if (text.Length <= 40) return text;
        var end = char.IsHighSurrogate(text[38]) ? 38 : 39;
        return text[..end] + "…";
    }

    /// <summary>For each token the height of the arc to its head, so that each arc passes over those inside it.</summary>
    private int[] Levels()
    {
        var levels = new int[tokens.Length];
        var used = new int[tokens.Length];
        foreach (var i in Enumerable.Range(0, tokens.Length).Where(i => tokens[i].Head is not null).OrderBy(i => Math.Abs(HeadOf(i) - i)))
        {
            var (first, end) = (Math.Min(i, HeadOf(i)), Math.Max(i, HeadOf(i)));
            levels[i] = used.AsSpan(first, end - first).ToArray().Max() + 1;
            used.AsSpan(first, end - first).Fill(levels[i]);
        }
        levels[Array.FindIndex(tokens, t => t.Head is null)] = used.Max() + 1;
        return levels;
    }

    private int HeadOf(int i) => tokens[i].Head!.Value.Index - sentence.FirstToken;

    private void Name(Mention name)
    {
        var first = name.FirstToken - sentence.FirstToken;
        var last = name.EndToken - 1 - sentence.FirstToken;
        var left = middle[first] - (WidthOf(tokens[first]) / 2) - 5;
        var right = middle[last] + (WidthOf(tokens[last]) / 2) + 5;
        html.Append(InvariantCulture, $"<rect class=\"{TreePage.ClassOf(name.Type)}\" x=\"{left}\" y=\"{baseline + 4}\" width=\"{right - left}\" height=\"22\" rx=\"4\"/>\n");
    }

    private void Arc(int i)
    {
        var top = baseline - (level[i] * LevelHeight);
        int x;
        if (tokens[i].Head is null)
        {
            x = middle[i];
            html.Append(InvariantCulture, $"<path class=\"arc\" d=\"M{x} {top}V{baseline}\"/>");
        }
        else
        {
            var head = HeadOf(i);
            // leaving the head a little to the side, so that it is seen which way an arc goes
            var (from, to) = (middle[head] + (head < i ? 4 : -4), middle[i] + (head < i ? -2 : 2));
            var bend = Math.Min(10, Math.Abs(to - from) / 2);
            var (away, near) = head < i ? (from + bend, to - bend) : (from - bend, to + bend);
            x = (from + to) / 2;
            html.Append(InvariantCulture, $"<path class=\"arc\" d=\"M{from} {baseline}V{top + 10}Q{from} {top} {away} {top}H{near}Q{to} {top} {to} {top + 10}V{baseline}\"/>");
        }
        var tip = tokens[i].Head is null ? middle[i] : middle[i] + (HeadOf(i) < i ? -2 : 2);
        html.Append(InvariantCulture, $"<path class=\"tip\" d=\"M{tip - 4} {baseline - 6}h8l-4 7z\"/><text class=\"rel\" x=\"{x}\" y=\"{top - 3}\">");
        HtmlText.Append(html, tokens[i].Relation);
        html.Append("</text>\n");
    }

    private void Word(int i)
    {
        Line("word", 20, Shown(tokens[i].Text));
        Line("tag", 38, tokens[i].PartOfSpeech.Tag());
        Line("lemma", 54, Shown(tokens[i].Lemma!));
        html.Append('\n');

        void Line(string kind, int below, string text)
        {
            html.Append(InvariantCulture, $"<text class=\"{kind}\" x=\"{middle[i]}\" y=\"{baseline + below}\">");
            HtmlText.Append(html, text);
            html.Append("</text>");
        }
    }
}

using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Articles;

namespace Zegsman.Tests.Articles;

public sealed class ArticlePropertyTests
{
    /// <summary>Pieces that articles are made of, whole and broken, so that every rule is met in odd company.</summary>
    private static readonly string[] Pieces =
    [
        "De wethouder zei dat het bad openblijft.", "Kop", "\n", "\n\n", "\r\n", "\r", " ", "\t", "\u2028",
        "Door Mieke Santing", "22.41 uur", "22:41", "– ", "• ", "1. ", "> ",
        "— Els Ruinen (@els) 16 juli 2018", "(@", ")", "Els (@els) ", "https://t.co/x", " https://", "pic.twitter.com/x",
        "“", "”", "‘", "’", "\"", "'", "🚀", "\ud83d", "\ude80", "\u0301",
        "Foto: ", "Lees ook: ", "A post shared by ", "date 2018-07 ", "Title: ", "16 juli 2018",
        "AMSTERDAM (ANP)", ", ", ".", "?", ":", "&mdash; ", "COLUMN ", "op Twitter. ", "\0", "\uFEFF", "{", "[",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(MaxTest = 1000)]
    public Property Passages_are_in_order_trimmed_and_inside_the_text() => Prop.ForAll(Texts, text =>
    {
        foreach (var article in Readable(Encoding.UTF8.GetBytes(text), new ArticleHints { FileName = "a.txt" })) Check(article);
    });

    [Property(MaxTest = 1000)]
    public Property The_text_of_JSON_is_the_text_given() => Prop.ForAll(Texts, text =>
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        var escaped = string.Concat(text.Select(c => $"\\u{(int)c:x4}"));
        var article = Reads.JsonLines($"{{\"text\": \"{escaped}\"}}").Single().OrThrow();
        // Only halves of surrogate pairs and U+0000 are replaced, each by one character.
        string.Equals(article.Text, Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)).Replace('\0', '\uFFFD'), StringComparison.Ordinal).ShouldBeTrue();
        Check(article);
    });

    [Property(MaxTest = 1000)]
    public void Any_bytes_are_an_article_or_an_error(byte[] bytes, NonNegativeInt kind)
    {
        string?[] names = [null, "a.txt", "a.html", "a.json", "a.jsonl"];
        var hints = new ArticleHints { FileName = names[kind.Get % names.Length] };
        foreach (var article in Readable(bytes, hints)) JsonSerializer.Serialize(article.Text).ShouldNotBeNull();
    }

    [Property(MaxTest = 500)]
    public Property Any_encoding_gives_the_text_back(bool isBigEndian) => Prop.ForAll(Texts, text =>
    {
        var given = "Een tekst. " + text.Replace("\0", "", StringComparison.Ordinal).Replace("\r\n", "\n").Replace('\r', '\n');
        var whole = Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(given));
        var encoding = isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode;
        Reads.Bytes([.. encoding.Preamble, .. encoding.GetBytes(whole)], new ArticleHints { FileName = "a.txt" }).Text.ShouldBe(whole);
    });

    [Theory]
    [InlineData("(@")]
    [InlineData("(@a) ")]
    [InlineData("— A (@a) 16 juli 2018")]
    [InlineData("Op Twitter: ‘")]
    [InlineData("\n‘een twee drie vier vijf’\n")]
    [InlineData("16 16 16 ")]
    [InlineData("Door A B\n")]
    [InlineData("22:41\n")]
    [InlineData(" \n")]
    public void A_long_text_takes_time_in_proportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)) + "x";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Check(Reads.Text(text));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    private static List<Article> Readable(byte[] bytes, ArticleHints hints) =>
        [.. ArticleReader.ReadEach(new MemoryStream(bytes), hints).Select(r => r.Article).OfType<Article>()];

    private static void Check(Article article)
    {
        var (text, end) = (article.Text, 0);
        foreach (var passage in article.Passages)
        {
            passage.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            end = passage.Span.End;
            foreach (var span in new[] { passage.Span, passage.Body, passage.Author?.Span })
            {
                if (span is not { } inner) continue;
                passage.Span.Contains(inner).ShouldBeTrue();
                inner.IsEmpty.ShouldBeFalse();
                inner.Trim(text).ShouldBe(inner);
                char.IsLowSurrogate(text[inner.Start]).ShouldBeFalse();
                char.IsHighSurrogate(text[inner.End - 1]).ShouldBeFalse();
            }
        }
        end.ShouldBeLessThanOrEqualTo(text.Length);
        if (!string.IsNullOrWhiteSpace(text)) article.Passages.ShouldNotBeEmpty();
    }
}

using Zegsman.Articles.Plain;
using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>Finds the passages of a text by its surface: line ends, lengths, marks and a few words.</summary>
internal sealed class PassageReader
{
    private readonly string text;
    private readonly TextLanguage language;
    private readonly List<Block> blocks;
    private readonly List<Post>?[] posts;
    private readonly List<Passage> passages = [];
    private PartialDate? published;

    private PassageReader(string text, TextLanguage language, int start, PartialDate? published)
    {
        (this.text, this.language, this.published) = (text, language, published);
        blocks = SignedBlocks.Join(text, Blocks.Of(text, start), language);
        posts = [.. blocks.Select(b => Post.FindAll(text, WithoutMarker(b.Span), language) is { Count: > 0 } found ? found : null)];
    }

    /// <summary>What was found in a text.</summary>
    /// <param name="Passages">Its passages in order.</param>
    /// <param name="Title">Its title, or null.</param>
    /// <param name="Published">When it was published: as it was known, or else as its byline says; null when neither does.</param>
    /// <param name="Authors">The reporters that its byline names.</param>
    public sealed record Result(IReadOnlyList<Passage> Passages, string? Title, PartialDate? Published, IReadOnlyList<string> Authors);

    /// <summary>The passages of <paramref name="text"/>.</summary>
    /// <param name="text">The canonical text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="title">Its title where that is known; the first line is the title when it says the same.</param>
    /// <param name="published">When it was published, where that is known.</param>
    public static Result Read(string text, TextLanguage language, string? title, PartialDate? published)
    {
        var dump = DumpDate.Read(text, out var start);
        var reader = new PassageReader(text, language, start, published ?? dump);
        if (dump is not null) reader.passages.Add(new Passage { Kind = PassageKind.Byline, Span = new TextSpan(0, start).Trim(text) });
        return reader.Read(title);
    }

    private Result Read(string? title)
    {
        // One time of day is a byline; more of them head the entries of a live blog.
        var isLive = blocks.Where(b => ClockTime.TryRead(text.AsSpan(b.Span), out _, out _)).Take(2).Count() == 2;
        var kinds = new BlockKinds(text, blocks, language).Tell(i => posts[i] is not null, isLive, title);
        var bylines = blocks.Where((_, i) => kinds[i] == PassageKind.Byline).Select(b => b.Span.In(text)).ToList();
        published ??= bylines.Select(b => DateReader.Find(b, language)).FirstOrDefault(d => d is not null);
        if (isLive) AddLive(kinds);
        else for (var i = 0; i < blocks.Count; i++) Add(blocks[i].Span, kinds[i], posts[i], null);
        var at = Array.IndexOf(kinds, PassageKind.Title);
        var authors = bylines.Select(Byline.Authors).FirstOrDefault(a => a.Length > 0) ?? [];
        return new Result(passages, at < 0 ? null : blocks[at].Span.In(text), published, authors);
    }

    /// <summary>
    /// Adds the blocks of a live blog: each time starts an entry, and what stands under it up to the next one belongs to that.
    /// </summary>
    private void AddLive(PassageKind[] kinds)
    {
        var (isEntry, moment) = (false, (PartialDate?)null);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (ClockTime.TryRead(text.AsSpan(blocks[i].Span), out var time, out _)) (isEntry, moment) = (true, At(time));
            var kind = isEntry && kinds[i] == PassageKind.Paragraph ? PassageKind.ListItem : kinds[i];
            Add(blocks[i].Span, kind, posts[i], kind is PassageKind.ListItem or PassageKind.Byline ? moment : null);
        }
    }

    /// <summary>The time on the day of publication; null when that day is not known.</summary>
    private PartialDate? At(TimeOnly time) =>
        published is { } date && date.To - date.From <= TimeSpan.FromDays(1)
        && PartialDate.TryParse(FormattableString.Invariant($"{date.From:yyyy-MM-dd}T{time:HH:mm}"), out var moment) ? moment : null;

    /// <summary>Adds a block as one passage, or cut around the posts in it.</summary>
    private void Add(TextSpan block, PassageKind kind, List<Post>? inside, PartialDate? moment)
    {
        var start = block.Start;
        foreach (var post in inside ?? [])
        {
            AddRest(new TextSpan(start, post.Span.Start), kind, moment);
            // A signature without words stood under a picture or a video.
            if (post.Body.IsEmpty) AddRest(post.Span, PassageKind.Caption, null);
            else passages.Add(new Passage
            {
                Kind = PassageKind.Post,
                Span = post.Span,
                Body = post.Body,
                Author = post.Signature.Author,
                Published = post.Signature.Published,
                Medium = post.Signature.Medium,
                Url = post.Url,
            });
            start = post.Span.End;
        }
        AddRest(new TextSpan(start, block.End), kind, moment);
    }

    /// <summary>The block without the bullet or the time that it begins with, for these are no words of a post.</summary>
    private TextSpan WithoutMarker(TextSpan block)
    {
        var line = text.AsSpan(block);
        var length = ClockTime.TryRead(line, out _, out var clock) ? clock : ListMarker.LengthAt(line);
        return new TextSpan(block.Start + length, block.End);
    }

    private void AddRest(TextSpan rest, PassageKind kind, PartialDate? moment)
    {
        var span = rest.Trim(text);
        if (span.IsEmpty) return;
        var signed = kind == PassageKind.Quotation ? SignedQuotation.Read(text, span) : null;
        passages.Add(new Passage { Kind = kind, Span = span, Body = signed?.Body, Author = signed?.Author, Published = moment });
    }
}

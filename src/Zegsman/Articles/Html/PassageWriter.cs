using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>
/// Writes the passages of an article from the tree of its page. Inline elements join in a line, every block element begins and ends one;
/// "br" is a break in a line and two of them end it.
/// </summary>
internal sealed class PassageWriter
{
    /// <summary>A quotation longer than this, in UTF-16 code units, has no line under it that names who is quoted.</summary>
    private const int LongestSigned = 5000;

    private readonly int pageProse;
    private readonly PageNode? title;
    private readonly LiveBlog live;
    private readonly Uri? page;
    private readonly LineBuilder line = new();
    private readonly List<PageBlock> blocks = [];
    private readonly PageNode? titleHeader;
    private readonly TextLanguage language;
    private bool hasParagraph;
    private bool isInPost;
    private int linkDepth;
    private int boldDepth;
    private int quoteDepth;
    private int preDepth;

    /// <summary>A writer.</summary>
    /// <param name="pageProse">The running text of the page; see <see cref="Boilerplate"/>.</param>
    /// <param name="title">The heading that shows the title, which is written elsewhere; null when there is none.</param>
    /// <param name="live">The entries of a live blog.</param>
    /// <param name="page">The page's address; null when it is not known.</param>
    /// <param name="language">The language the page declares, in which its bylines are.</param>
    public PassageWriter(int pageProse, PageNode? title, LiveBlog live, Uri? page, TextLanguage language)
    {
        (this.pageProse, this.title, this.live, this.page, this.language) = (pageProse, title, live, page, language);
        titleHeader = title?.Ancestors.FirstOrDefault(a => a.Name is "header" or "hgroup");
    }

    private static Place Plain => new(PassageKind.Paragraph, null);

    /// <summary>What lines of text are at a place in the tree.</summary>
    private readonly record struct Place(PassageKind Kind, PartialDate? Published);

    /// <summary>The blocks of an article: of what stands between its title and its content what belongs to it, then the content.</summary>
    public List<PageBlock> Write(PageNode content)
    {
        if (title is not null && !title.Ancestors.Contains(content))
        {
            foreach (var node in Between(content)) Write(node, Plain);
            End(Plain);
            HeadBlocks.Tidy(blocks, language, isBelowTitle: true);
        }
        Write(content, Plain);
        End(Plain);
        return blocks;
    }

    /// <summary>The elements that stand after the title and before the content; none when the title comes later or lies far away.</summary>
    private List<PageNode> Between(PageNode content)
    {
        var path = content.Ancestors.Prepend(content).ToHashSet();
        var around = title!.Ancestors.FirstOrDefault(path.Contains);
        var between = new List<PageNode>();
        if (around is null) return between;
        for (PageNode child = title, parent; child != around; child = parent)
        {
            parent = child.Parent!;
            var after = parent.Children.IndexOf(child) + 1;
            while (after < parent.Children.Count && !path.Contains(parent.Children[after])) between.Add(parent.Children[after++]);
            if (parent == around && after == parent.Children.Count) return [];
        }
        for (var at = content.Ancestors.TakeWhile(a => a != around).LastOrDefault() ?? content; at != content;)
        {
            var next = at.Children.Find(path.Contains)!;
            between.AddRange(at.Children.TakeWhile(c => c != next));
            at = next;
        }
        return between;
    }

    private void Write(PageNode node, Place place)
    {
        if (node.IsText) Text(node.Text, place);
        else if (node.Name == "br") Break(place);
        else if (node == title) Title(place);
        else if (IsElsewhere(node)) Skip(node, place);
        else if (!isInPost && EmbeddedPost.MediumOf(node) is { } medium) Post(node, medium, place);
        else if (PullQuote.Is(node) && place.Kind != PassageKind.Quotation) Quotation(node, place);
        else
        {
            var inner = PlaceOf(node, place);
            var isBlock = ElementKinds.Block.Contains(node.Name) || inner != place;
            if (isBlock) End(place);
            Children(node, inner);
            if (isBlock) End(inner);
        }
    }

    private bool IsElsewhere(PageNode node) =>
        Boilerplate.Is(node, pageProse) || ArticleMarks.IsTeaser(node) || ArticleMarks.IsLinkList(node);

    /// <summary>Comes to the title: of what stood above it in the content, labels such as the section's name are left out.</summary>
    private void Title(Place place)
    {
        End(place);
        HeadBlocks.Tidy(blocks, language, isBelowTitle: false);
        hasParagraph = blocks.Exists(b => b.Kind == PassageKind.Paragraph);
    }

    private void Skip(PageNode node, Place place)
    {
        if (ElementKinds.Block.Contains(node.Name) || node.Name == "a") End(place);
    }

    private void Children(PageNode node, Place place)
    {
        var (isLink, isBold, isQuote, isPre) = (node.Name == "a", node.Name is "b" or "strong", node.Name == "q", node.Name == "pre");
        if (place.Kind == PassageKind.Byline) line.BeginPiece(); // names and functions side by side are set apart by style
        if (isLink) linkDepth++;
        if (isBold) boldDepth++;
        if (isPre) preDepth++;
        if (isQuote) Text(quoteDepth++ % 2 == 0 ? "“" : "‘", place);
        foreach (var child in node.Children) Write(child, place);
        if (isQuote) Text(--quoteDepth % 2 == 0 ? "”" : "’", place);
        if (isPre) preDepth--;
        if (isBold) boldDepth--;
        if (isLink) linkDepth--;
        if (place.Kind == PassageKind.Byline) line.BeginPiece();
    }

    private void Text(string text, Place place)
    {
        if (preDepth == 0)
        {
            line.Append(text, linkDepth > 0, boldDepth > 0);
            return;
        }
        var isFirst = true;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (!isFirst) Break(place);
            isFirst = false;
            line.Append(text.AsSpan(range), linkDepth > 0, boldDepth > 0);
        }
    }

    private void Break(Place place)
    {
        if (line.EndsInBreak) End(place);
        else line.Break();
    }

    private Place PlaceOf(PageNode node, Place place)
    {
        if (live.IsEntry(node, out var published)) return new Place(PassageKind.ListItem, published);
        if (live.IsTime(node)) return place with { Kind = PassageKind.Byline };
        if (place.Kind is PassageKind.Quotation or PassageKind.Caption or PassageKind.Byline) return place;
        if (ArticleMarks.IsCaption(node)) return place with { Kind = PassageKind.Caption };
        if (ElementKinds.Headings.Contains(node.Name)) return place with { Kind = PassageKind.Heading };
        if (place.Kind is PassageKind.Heading or PassageKind.Lead) return place;
        var beginsLine = line.IsEmpty || ElementKinds.Block.Contains(node.Name);
        if (beginsLine && ArticleMarks.IsByline(node)) return place with { Kind = PassageKind.Byline };
        if (node.Name is "li" or "dt" or "dd" || ArticleMarks.IsDataCell(node)) return place with { Kind = PassageKind.ListItem };
        if (IsLead(node)) return place with { Kind = PassageKind.Lead };
        return place;
    }

    /// <summary>Whether the element is an opening set apart: by its name, or as it stands under the title in the title's own header.</summary>
    private bool IsLead(PageNode node) =>
        !hasParagraph
        && (ArticleMarks.IsLead(node)
            || (node.Name == "p" && node.Measure.Prose > 0 && titleHeader is not null && node.Ancestors.Contains(titleHeader)));

    private void Post(PageNode node, string medium, Place place)
    {
        End(place);
        var inside = new PassageWriter(pageProse, title: null, live, page, language) { isInPost = true };
        inside.Children(node, Plain);
        inside.End(Plain);
        var lines = inside.blocks.SelectMany(b => b.Text.Split('\n'));
        if (EmbeddedPost.Read(node, medium, lines, page) is { } post) blocks.Add(post);
    }

    /// <summary>Writes a quotation: its paragraphs one by one, the last one with the line that names who is quoted.</summary>
    private void Quotation(PageNode node, Place place)
    {
        End(place);
        var (first, inner) = (blocks.Count, place with { Kind = PassageKind.Quotation });
        var attributions = node.Measure.Text > LongestSigned ? [] : node.All.Skip(1).Where(PullQuote.IsAttribution).ToHashSet();
        attributions.RemoveWhere(a => a.Ancestors.TakeWhile(n => n != node).Any(attributions.Contains));
        var around = attributions.SelectMany(a => a.Ancestors.TakeWhile(n => n != node)).ToHashSet();
        WriteQuoted(node);
        End(inner);
        var named = string.Join(", ", node.All.Where(attributions.Contains).Select(PageTitle.TextOf).Where(t => t.Length > 0));
        if (named.Length > 0) QuotationAuthor.Add(blocks, first, named, place.Published);

        void WriteQuoted(PageNode part)
        {
            foreach (var child in part.Children)
            {
                if (attributions.Contains(child)) End(inner);
                else if (around.Contains(child) && !Boilerplate.Is(child, pageProse)) WriteQuoted(child);
                else Write(child, inner);
            }
            if (ElementKinds.Block.Contains(part.Name)) End(inner);
        }
    }

    /// <summary>Ends the line and keeps it, if there is anything to read in it.</summary>
    private void End(Place place)
    {
        var (length, links, bold) = (line.Length, line.Links, line.Bold);
        var text = line.Take();
        if (!text.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c))) return; // a rule, a bullet
        hasParagraph |= place.Kind == PassageKind.Paragraph;
        blocks.Add(new PageBlock
        {
            Kind = place.Kind,
            Text = text,
            Published = place.Published,
            IsLink = links == length,
            IsBold = bold == length,
            Unlinked = length - links,
        });
    }
}

using System.Globalization;

namespace Zegsman.Language.Conllu;

/// <summary>
/// Writes a document as CoNLL-U: ten columns, those not known "_"; a word of several tokens has its own line; MISC holds
/// <c>NER=B-PER</c> (B for the first token of a name, I for the others; PER, ORG, LOC or MISC; left out where there is no name),
/// <c>SpaceAfter=No</c> and <c>TokenRange=start:end</c> (UTF-16, half-open, in the document's text).
/// </summary>
public static class ConlluWriter
{
    private const string NotKnown = "\t_\t_\t_\t_\t_\t_\t_\t";

    /// <summary>Writes one document, sentence by sentence.</summary>
    /// <param name="document">What is written.</param>
    /// <param name="writer">Where it is written; lines end in "\n".</param>
    /// <param name="id">The document's name in <c># newdoc id</c>, also before the sentences' numbers; null for none.</param>
    public static void Write(Document document, TextWriter writer, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        var name = id is null ? null : OneLine(id);
        writer.Write(name is null ? "# newdoc\n" : $"# newdoc id = {name}\n");
        foreach (var sentence in document.Sentences)
        {
            if (BeginsParagraph(sentence)) writer.Write("# newpar\n");
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {(name is null ? "" : name + "-")}{sentence.Index + 1}\n"));
            writer.Write($"# text = {OneLine(sentence.Text)}\n");
            WriteTokens(sentence, writer);
            writer.Write('\n');
        }
    }

    private static void WriteTokens(Sentence sentence, TextWriter writer)
    {
        var document = sentence.Document;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var last = i;
            while (last + 1 < sentence.EndToken && document.JoinsPrevious(last + 1)) last++;
            var number = i - sentence.FirstToken + 1;
            if (last > i && !document.JoinsPrevious(i))
            {
                var whole = new TextSpan(document.SpanOf(i).Start, document.SpanOf(last).End);
                WriteForm(document, writer, string.Create(CultureInfo.InvariantCulture, $"{number}-{number + last - i}"), whole);
                writer.Write(NotKnown);
                WriteSpan(document, writer, whole, tellSpace: true);
            }
            var token = new Token(document, i);
            WriteForm(document, writer, number.ToString(CultureInfo.InvariantCulture), token.Span);
            WriteAnalysis(token, sentence.FirstToken, writer);
            // inside a written word the space is told on the word's own line
            var inside = last > i || document.JoinsPrevious(i) && i > sentence.FirstToken;
            WriteSpan(document, writer, token.Span, tellSpace: !inside);
        }
    }

    private static void WriteForm(Document document, TextWriter writer, string number, TextSpan span)
    {
        writer.Write(number);
        writer.Write('\t');
        writer.Write(document.Text.AsSpan(span.Start, span.Length));
    }

    /// <summary>The columns from the third to the ninth, and the name.</summary>
    private static void WriteAnalysis(Token token, int firstToken, TextWriter writer)
    {
        if (!token.Document.IsAnalysed)
        {
            writer.Write(NotKnown);
            return;
        }
        foreach (var column in (ReadOnlySpan<string?>)[token.Lemma, token.PartOfSpeech.Tag(), token.Xpos, token.Features])
        {
            writer.Write('\t');
            writer.Write(string.IsNullOrEmpty(column) ? "_" : column);
        }
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"\t{(token.Head is { } head ? head.Index - firstToken + 1 : 0)}\t{token.Relation ?? "_"}\t_\t"));
        if (token.Mention is { } name) writer.Write($"NER={(name.FirstToken == token.Index ? 'B' : 'I')}-{name.Type.Tag()}|");
    }

    private static void WriteSpan(Document document, TextWriter writer, TextSpan span, bool tellSpace)
    {
        if (tellSpace && span.End < document.Text.Length && !char.IsWhiteSpace(document.Text[span.End])) writer.Write("SpaceAfter=No|");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"TokenRange={span.Start}:{span.End}\n"));
    }

    /// <summary>Whether a line break stands between the sentence and the one before.</summary>
    private static bool BeginsParagraph(Sentence sentence)
    {
        if (sentence.Index == 0) return true;
        var end = sentence.Document.SpanOf(sentence.FirstToken - 1).End;
        return sentence.Document.Text.AsSpan(end, sentence.Span.Start - end).IndexOfAny("\n\r\f\u0085\u2028\u2029") >= 0;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ').Replace('\v', ' ');
}

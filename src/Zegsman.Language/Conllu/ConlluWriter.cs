using System.Globalization;

namespace Zegsman.Language.Conllu;

/// <summary>
/// Writes a document as CoNLL-U: ten columns, those not known "_"; a word of several tokens has its own line; MISC holds
/// <c>SpaceAfter=No</c> and <c>TokenRange=start:end</c> (UTF-16, half-open, in the document's text).
/// </summary>
public static class ConlluWriter
{
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
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var last = i;
            while (last + 1 < sentence.EndToken && sentence.Document.JoinsPrevious(last + 1)) last++;
            var number = i - sentence.FirstToken + 1;
            if (last > i && !sentence.Document.JoinsPrevious(i))
            {
                var whole = new TextSpan(sentence.Document.SpanOf(i).Start, sentence.Document.SpanOf(last).End);
                WriteLine(sentence.Document, writer, string.Create(CultureInfo.InvariantCulture, $"{number}-{number + last - i}"), whole);
            }
            // inside a written word the space is told on the word's own line
            var inside = last > i || sentence.Document.JoinsPrevious(i) && i > sentence.FirstToken;
            WriteLine(sentence.Document, writer, number.ToString(CultureInfo.InvariantCulture), sentence.Document.SpanOf(i), tellSpace: !inside);
        }
    }

    private static void WriteLine(Document document, TextWriter writer, string number, TextSpan span, bool tellSpace = true)
    {
        writer.Write(number);
        writer.Write('\t');
        writer.Write(document.Text.AsSpan(span.Start, span.Length));
        writer.Write("\t_\t_\t_\t_\t_\t_\t_\t");
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

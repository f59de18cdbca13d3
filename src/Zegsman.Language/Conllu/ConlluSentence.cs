using System.Globalization;

namespace Zegsman.Language.Conllu;

/// <summary>Takes in the lines of CoNLL-U sentences, one by one, and adds their tokens to a text.</summary>
internal sealed class ConlluSentence
{
    private const int Columns = 10;

    private int words;
    private WholeToken? whole;

    /// <summary>A token of several words, while its words come in.</summary>
    private sealed record WholeToken(string Id, string Form, bool SpaceAfter, int Last, int Line)
    {
        public List<string> Parts { get; } = [];
    }

    /// <summary>Takes in a line that is neither empty nor a comment.</summary>
    public void Add(string line, int number, TokenizedText text)
    {
        var columns = line.Split('\t');
        if (columns.Length != Columns) throw ConlluErrors.NotTenColumns(number, columns.Length);
        var (id, form) = (columns[0], columns[1]);
        // an empty node ("8.1") is no part of the text
        if (id.Contains('.', StringComparison.Ordinal)) return;
        if (string.IsNullOrWhiteSpace(form)) throw ConlluErrors.NoForm(number);
        var spaceAfter = !columns[9].Split('|').Contains("SpaceAfter=No");
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (Number(dash < 0 ? id : id[..dash]) != words + 1) throw ConlluErrors.BadId(number, id, words + 1);
        if (dash >= 0)
        {
            if (whole is not null || Number(id[(dash + 1)..]) is not { } last || last <= words) throw ConlluErrors.BadRange(number, id);
            whole = new WholeToken(id, form, spaceAfter, last, number);
            return;
        }
        words++;
        if (whole is null) text.Add(form, [form], spaceAfter);
        else AddPart(form, text);
    }

    /// <summary>Ends the sentence under way, if any.</summary>
    public void End(TokenizedText text)
    {
        if (whole is not null) throw ConlluErrors.BadRange(whole.Line, whole.Id);
        words = 0;
        text.EndSentence();
    }

    private void AddPart(string form, TokenizedText text)
    {
        whole!.Parts.Add(form);
        if (words < whole.Last) return;
        if (whole.Form.EnumerateRunes().Count() < whole.Parts.Count) throw ConlluErrors.BadRange(whole.Line, whole.Id);
        text.Add(whole.Form, whole.Parts, whole.SpaceAfter);
        whole = null;
    }

    private static int? Number(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Search;
using Zegsman.Statements;

namespace Zegsman.Ledger.Reviews;

/// <summary>The words a statement is found by, made without an analysis: the ledger knows the lemmas its words were read with.</summary>
internal static class KeptWords
{
    public static IndexedWords Of(Session session, Statement statement)
    {
        var words = FoldedText.Of(statement.Content.Text);
        var lemmas = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).SelectMany(word =>
            session.Rows("select lemma from form where form = @form order by lemma", [("@form", word)], row => row.GetString(0))
                .DefaultIfEmpty(word));
        return new IndexedWords(words, string.Join(' ', lemmas), FoldedText.Of(string.Join(' ', statement.Terms)),
            FoldedText.Of(statement.Medium?.Text));
    }
}

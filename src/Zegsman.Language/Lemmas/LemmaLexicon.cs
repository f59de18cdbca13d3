using System.Text;

namespace Zegsman.Language.Lemmas;

/// <summary>
/// The lemmas of the forms seen in training: by form and language-specific tag, and by form and universal part of speech where the tag
/// was not seen with it. Forms are kept in lower case, names as they are written.
/// </summary>
internal sealed class LemmaLexicon
{
    private readonly Dictionary<string, string> lemmas;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <param name="lemmas">By <see cref="Key"/>; compared ordinally.</param>
    public LemmaLexicon(Dictionary<string, string> lemmas)
    {
        this.lemmas = lemmas;
        lookup = this.lemmas.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The key under which a form with a tag is kept.</summary>
    public static string Key(string form, string upos, string tag) => (upos == "PROPN" ? form : form.ToLowerInvariant()) + '\t' + tag;

    /// <summary>The lemma of a form; null when it was not seen in training.</summary>
    /// <param name="form">As it is written.</param>
    /// <param name="upos">Its universal part of speech.</param>
    /// <param name="xpos">Its tag in the language's own tag set.</param>
    public string? Find(ReadOnlySpan<char> form, string upos, string xpos) => Lookup(form, upos, xpos) ?? Lookup(form, upos, upos);

    /// <summary>All lemmas of a part of speech, some of them more than once.</summary>
    public IEnumerable<string> Lemmas(string upos) =>
        lemmas.Where(entry => entry.Key.AsSpan().EndsWith(upos) && entry.Key[^(upos.Length + 1)] == '\t').Select(entry => entry.Value);

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(lemmas.Count);
        foreach (var (key, lemma) in lemmas.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write(lemma);
        }
    }

    public static LemmaLexicon Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var count = reader.ReadInt32();
        var lemmas = new Dictionary<string, string>(Math.Clamp(count, 0, 1 << 20), StringComparer.Ordinal);
        for (var left = count; left > 0; left--) lemmas[reader.ReadString()] = reader.ReadString();
        return new LemmaLexicon(lemmas);
    }

    private string? Lookup(ReadOnlySpan<char> form, string upos, string tag)
    {
        Span<char> key = stackalloc char[128];
        if (form.Length + tag.Length >= key.Length) return null;
        if (upos == "PROPN") form.CopyTo(key);
        else form.ToLowerInvariant(key);
        key[form.Length] = '\t';
        tag.CopyTo(key[(form.Length + 1)..]);
        return lookup.TryGetValue(key[..(form.Length + 1 + tag.Length)], out var lemma) ? lemma : null;
    }
}

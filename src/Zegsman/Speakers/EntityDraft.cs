using Zegsman.Language;
using Zegsman.Statements.Words;

namespace Zegsman.Speakers;

/// <summary>An entity while its mentions are being gathered.</summary>
internal sealed class EntityDraft
{
    private readonly HashSet<string> nameParts = new(StringComparer.Ordinal);
    private readonly HashSet<string> roleWords = new(StringComparer.Ordinal);
    private readonly bool isNamed;

    private EntityDraft(string name, bool isNamed) => (Name, this.isNamed) = (name, isNamed);

    /// <summary>The fullest name or description so far.</summary>
    public string Name { get; private set; }

    public List<TextSpan> Mentions { get; } = [];

    /// <summary>The entity that a source names or describes; a new one when none of those before is it.</summary>
    public static EntityDraft Find(List<EntityDraft> entities, Names names, TextSpan span, string text, string article, FunctionWords words)
    {
        var parts = names.In(span).FirstOrDefault().Parts;
        var described = DescribingWords(text, words).ToList();
        EntityDraft? entity;
        if (parts is not null)
        {
            var full = parts.Length == 1 ? names.Full(parts[0]) : null;
            entity = entities.FindLast(e => e.isNamed && (parts.All(e.nameParts.Contains) || e.nameParts.IsSubsetOf(parts)));
            if (entity is null)
            {
                entities.Add(entity = new EntityDraft(text, true));
                if (full is not null)
                {
                    entity.nameParts.UnionWith(full.Split(' ').Where(p => char.IsUpper(p[0])));
                    if (!text.Contains(full, StringComparison.Ordinal)) entity.Name = full;
                }
            }
            else if (text.Length > entity.Name.Length && names.In(span).First().Span.In(article).Length >= entity.nameParts.Sum(p => p.Length)) entity.Name = text;
            entity.nameParts.UnionWith(parts);
        }
        else
        {
            entity = entities.FindLast(e => described.Count > 0 && described.All(e.roleWords.Contains));
            if (entity is null) entities.Add(entity = new EntityDraft(text, false));
        }
        entity.roleWords.UnionWith(described);
        return entity;
    }

    /// <summary>Whether one of the names given is this entity's.</summary>
    public bool Covers(string[] parts) => isNamed && parts.Any(nameParts.Contains);

    public Entity Build(int index) => new(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"e{index + 1}"), Name, null, [], [.. Mentions.Distinct().Order()]);

    private static IEnumerable<string> DescribingWords(string text, FunctionWords words) =>
        text.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.ToLowerInvariant())
            .Where(w => char.IsLetter(w[0]) && !words.Determiners.Contains(w) && !words.NounPrepositions.Contains(w) && !words.AdjunctPrepositions.Contains(w));
}

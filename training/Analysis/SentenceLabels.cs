namespace Zegsman.Training.Analysis;

/// <summary>The labels of all columns, and a sentence as rows of their numbers.</summary>
internal sealed class SentenceLabels
{
    /// <summary>Form row, UPOS, XPOS, features, lemma script, head, relation, name.</summary>
    public const int Columns = 8;

    private readonly Labels upos;
    private readonly Labels xpos;
    private readonly Labels features;
    private readonly Labels scripts;
    private readonly Labels relations;
    private readonly Labels names;

    public SentenceLabels(IReadOnlyList<TrainingSentence> training, int leastScriptCount)
    {
        var words = training.SelectMany(sentence => sentence.Words).ToList();
        upos = new Labels(words.Select(word => word.Upos).OfType<string>().Where(tag => tag != "_"));
        xpos = new Labels(words.Select(word => word.Xpos).OfType<string>());
        features = new Labels(words.Select(word => word.Features).OfType<string>());
        relations = new Labels(words.Select(word => word.Relation).OfType<string>());
        names = new Labels(words.Select(word => word.Name).OfType<string>());
        scripts = new Labels(training.SelectMany(s => Enumerable.Range(0, s.Words.Count).Select(i => LemmaTargets.Script(s, i))).OfType<string>(), leastScriptCount);
    }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Names => new Dictionary<string, IReadOnlyList<string>>
    {
        ["upos"] = upos.Names,
        ["xpos"] = xpos.Names,
        ["feats"] = features.Names,
        ["scripts"] = scripts.Names,
        ["relations"] = relations.Names,
        ["names"] = names.Names,
    };

    public IEnumerable<int> Rows(TrainingSentence sentence, FormTable forms)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var word = sentence.Words[i];
            yield return forms.RowOf(word.Form);
            yield return upos.Of(word.Upos);
            yield return xpos.Of(word.Xpos);
            yield return features.Of(word.Features);
            yield return scripts.Of(LemmaTargets.Script(sentence, i));
            yield return word.Head;
            yield return relations.Of(word.Relation);
            yield return names.Of(word.Name);
        }
    }
}

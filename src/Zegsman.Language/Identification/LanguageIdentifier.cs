namespace Zegsman.Language.Identification;

/// <summary>
/// Tells Dutch, English and other languages apart by their letters. Digits, signs, URLs and handles count for nothing, and only the
/// first 20,000 letters are looked at. Without state, so safe on any thread; the same text always has the same score.
/// </summary>
public static class LanguageIdentifier
{
    private const int MostLetters = 20_000;

    // A text is scored in windows, since the sum over a long text says "certain" even where half of it is in another language.
    private const int WindowLetters = 200;

    // With fewer letters than this, a language is named only when it is clear.
    private const int FewLetters = 12;
    private const double Clear = 0.9;

    /// <summary>The language of <paramref name="text"/>, by majority; Other when it is neither or the text is too short to tell.</summary>
    public static TextLanguage Identify(ReadOnlySpan<char> text) => Score(text).Language;

    /// <summary>The language of <paramref name="text"/> and how probable it is.</summary>
    public static LanguageScore Score(ReadOnlySpan<char> text) => Score(text, LanguageModel.Shipped);

    internal static LanguageScore Score(ReadOnlySpan<char> text, LanguageModel model)
    {
        var words = new WordReader(text, stackalloc char[WordReader.BufferLength]);
        Span<int> grams = stackalloc int[WordGrams.Most];
        var window = default(WindowScore);
        var (dutch, english, letters) = (0.0, 0.0, 0);
        while (letters + window.Letters < MostLetters && words.MoveNext())
        {
            window = window.With(model, grams[..WordGrams.Of(words.Current, grams)], words.Letters);
            if (window.Letters < WindowLetters) continue;
            Close();
        }
        Close();
        return letters == 0 ? default : Decide(dutch / letters, english / letters, letters);

        void Close()
        {
            var (nl, en) = model.Probabilities(window.Dutch, window.English);
            dutch += nl * window.Letters;
            english += en * window.Letters;
            letters += window.Letters;
            window = default;
        }
    }

    private static LanguageScore Decide(double dutch, double english, int letters)
    {
        var (language, probability) = dutch >= english ? (TextLanguage.Dutch, dutch) : (TextLanguage.English, english);
        var isNamed = letters < FewLetters ? probability >= Clear : probability > 1 - dutch - english;
        return new LanguageScore(isNamed ? language : TextLanguage.Other, dutch, english, letters);
    }

    /// <summary>The sums of a window's weights and its letters.</summary>
    private readonly record struct WindowScore(int Dutch, int English, int Letters)
    {
        public WindowScore With(LanguageModel model, ReadOnlySpan<int> grams, int letters)
        {
            var (dutch, english) = model.Sum(grams);
            return new WindowScore(Dutch + dutch, English + english, Letters + letters);
        }
    }
}

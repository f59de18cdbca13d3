using Zegsman.Language;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Atoms;

/// <summary>The atoms of a passage, with what is known around them.</summary>
internal sealed class Line(Document document, TextSpan stretch, Anchor anchor)
{
    private readonly List<Atom> atoms = AtomReader.Read(document.Text, stretch, TimeWords.Of(document.Language));

    public int Count => atoms.Count;

    public Anchor Anchor => anchor;

    public bool IsDutch => document.Language == TextLanguage.Dutch;

    public Atom this[int at] => at >= 0 && at < atoms.Count ? atoms[at] : Atom.None;

    public bool Is(int at, Role role) => this[at].Word.Is(role);

    public bool IsMark(int at, char mark) => at >= 0 && at < atoms.Count && atoms[at].Mark == mark;

    /// <summary>An apostrophe or a quotation mark that is used as one.</summary>
    public bool IsApostrophe(int at) => this[at].Mark is '\'' or '’' or '‘' or '`';

    public bool IsHyphen(int at) => this[at].Mark is '-' or '–' or '—' or '‑' or '~';

    /// <summary>Past the atom when it plays the role; else where it was.</summary>
    public int Skip(int at, Role role) => Is(at, role) ? at + 1 : at;

    public int SkipMark(int at, char mark) => IsMark(at, mark) ? at + 1 : at;

    /// <summary>Whether the letters at an atom are written with a capital.</summary>
    public bool IsCapital(int at) => at < atoms.Count && char.IsUpper(document.Text[atoms[at].Span.Start]);

    /// <summary>Whether the letters at an atom are these, in whatever case.</summary>
    public bool Spells(int at, string word) =>
        this[at].IsLetters && Letters(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The characters of an atom.</summary>
    public ReadOnlySpan<char> Letters(int at) => document.Text.AsSpan(this[at].Span.Start, this[at].Span.Length);

    /// <summary>The token that an atom is, or is a part of; null after the last.</summary>
    public Token? Token(int at)
    {
        if (at < 0 || at >= atoms.Count) return null;
        var token = document.TokenAt(atoms[at].Span.Start);
        return token < document.TokenCount ? new Token(document, token) : null;
    }

    /// <summary>Whether a noun, or a sign that is counted, stands at the atom: what a number before it counts.</summary>
    public bool IsCounted(int at)
    {
        if (at >= atoms.Count) return false;
        if (atoms[at].Mark is '%' or '€' or '$' or '£' or '°') return true;
        if (!atoms[at].IsLetters) return false;
        if (Is(at, Role.Amount)) return true;
        if (atoms[at].Word != TimeWord.None) return false;
        return Token(at)?.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Symbol
            || Token(at)?.PartOfSpeech == PartOfSpeech.Adjective && Token(at + 1)?.PartOfSpeech == PartOfSpeech.Noun;
    }

    /// <summary>Which way a time at the atom lies, by the tense of its clause.</summary>
    public Direction Direction(int at)
    {
        // what has lasted since a day began on it, whatever the tense
        if (Is(at - 1, Role.Since) || Is(at - 2, Role.Since) && Is(at - 1, Role.Article)) return Calendars.Direction.Past;
        // "voor vrijdag ontboden"
        if (IsDutch && Is(at - 1, Role.Before) && this[at].Word.Weekday is not null) return Calendars.Direction.Future;
        return Token(at) is { } token ? Tense.Of(token) : Calendars.Direction.Unknown;
    }

    public TextSpan Span(int start, int end) => new(atoms[start].Span.Start, atoms[end - 1].Span.End);
}

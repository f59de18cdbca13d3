using System.Globalization;

namespace Zegsman.Language.Lemmas;

/// <summary>
/// How a lemma is made from a form: a casing, so many characters off the front and others put there, and the same at the end, written
/// "casing|front off|front on|end off|end on". The casings: "l" all in lower case, "k" the form's own, "c" the first letter a capital.
/// Edit scripts as classes go back to Chrupała (2006); these follow UDPipe in keeping the longest part that form and lemma share.
/// </summary>
internal static class LemmaScript
{
    /// <summary>The script that makes the lemma from the form; null when the two share nothing.</summary>
    public static string? Of(string form, string lemma)
    {
        var (formLower, lemmaLower) = (form.ToLowerInvariant(), lemma.ToLowerInvariant());
        var (formStart, lemmaStart, length) = LongestShared(formLower, lemmaLower);
        if (length == 0) return null;
        var edits = string.Create(CultureInfo.InvariantCulture,
            $"{formStart}|{lemmaLower[..lemmaStart]}|{form.Length - formStart - length}|{lemmaLower[(lemmaStart + length)..]}");
        foreach (var casing in "lkc")
        {
            var script = $"{casing}|{edits}";
            if (Apply(form, script) == lemma) return script;
        }
        return null;
    }

    /// <summary>The lemma of a form; the form itself, in lower case where the script says so, when it is too short for the script.</summary>
    public static string Apply(string form, string script)
    {
        var parts = script.Split('|');
        var cased = parts[0] switch
        {
            "k" => form,
            "c" => Capitalize(form.ToLowerInvariant()),
            _ => form.ToLowerInvariant(),
        };
        var (front, end) = (Number(parts[1]), Number(parts[3]));
        if (front + end >= form.Length && front + end > 0) return cased;
        var lemma = parts[2] + cased[front..^end] + parts[4];
        return parts[0] == "c" ? Capitalize(lemma) : lemma;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Capitalize(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static (int FormStart, int LemmaStart, int Length) LongestShared(string form, string lemma)
    {
        var best = (FormStart: 0, LemmaStart: 0, Length: 0);
        for (var i = 0; i < form.Length; i++)
        {
            for (var j = 0; j < lemma.Length; j++)
            {
                var length = 0;
                while (i + length < form.Length && j + length < lemma.Length && form[i + length] == lemma[j + length]) length++;
                if (length > best.Length) best = (i, j, length);
            }
        }
        return best;
    }
}

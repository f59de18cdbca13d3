using System.Globalization;

namespace Zegsman.Language.Conllu;

/// <summary>What can be wrong with a CoNLL-U file; docs/errors.md lists the codes.</summary>
internal static class ConlluErrors
{
    public static ZegsmanException NotTenColumns(int line, int columns) =>
        new("ZG151", Invariant($"Line {line} has {columns} columns, not ten. Part the columns by tabs, write \"_\" for what is not known, and end each sentence with an empty line."));

    public static ZegsmanException BadId(int line, string id, int expected) =>
        new("ZG152", Invariant($"Line {line}: \"{id}\" is not the next word's number, which is {expected}. Number the words of each sentence from 1 and end it with an empty line."));

    public static ZegsmanException BadRange(int line, string id) =>
        new("ZG153", Invariant($"Line {line}: the words of \"{id}\" do not all follow, or are more than it has characters. Give one line for each word of a multiword token."));

    public static ZegsmanException NoForm(int line) =>
        new("ZG154", Invariant($"Line {line} has a word without a form. Write the word in the second column."));

    private static string Invariant(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}

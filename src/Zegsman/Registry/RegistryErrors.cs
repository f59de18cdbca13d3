using System.Globalization;
using Zegsman.Language;

namespace Zegsman.Registry;

/// <summary>What can be wrong with the files a registry is made of; docs/errors.md lists the codes.</summary>
internal static class RegistryErrors
{
    public const string NotWrittenCode = "ZG504";

    public static ZegsmanException Unreadable(string file, string why, Exception? inner = null) =>
        new("ZG501",
            $"{file} cannot be read: {why} Name a registry or a file to import that exists and that you may read.", inner);

    public static ZegsmanException UnknownFormat(string file) =>
        new("ZG502", $"{file} does not show what it is. Say it with --format csv, popolo or wikidata.");

    public static ZegsmanException Nothing(string file) =>
        new("ZG503", $"{file} holds nothing to import: no person, body, office or term in it can be used. "
            + "Check that it is the file you mean, its format, and with --language that its names are in a language that is read.");

    public static ZegsmanException NotWritten(string file, Exception inner) =>
        new(NotWrittenCode,
            $"{file} cannot be written: {inner.Message} Name another place with --registry. Nothing was changed.", inner);

    public static ZegsmanException OpenQuote(string file, int line) =>
        new("ZG511", At(file, line,
            "the quotation mark that opens here never closes. Double the marks inside a field, and close it with one."));

    public static ZegsmanException Columns(string file, string what) =>
        new("ZG512", $"{file}: {what} The first line names the columns; docs/registry.md lists them.");

    public static ZegsmanException TooManyFields(string file, int line, int fields, int columns) =>
        new("ZG513", At(file, line, string.Create(CultureInfo.InvariantCulture,
            $"the row has {fields} fields and the file {columns} columns. Put quotation marks around a field with the separator in it.")));

    public static ZegsmanException Field(string file, int line, string column, string wanted) =>
        new("ZG514", At(file, line, $"\"{column}\" must be {wanted}. docs/registry.md says what each column holds."));

    public static ZegsmanException Backwards(string file, string where) =>
        new("ZG515", $"{file}, {where}: the term ends before it begins. Check the two dates.");

    public static ZegsmanException Twice(string file, int line, string kind, string key) =>
        new("ZG516", At(file, line,
            $"there is a {kind} \"{key}\" before. Make one row of the two, or give each an id of its own."));

    public static ZegsmanException Ambiguous(string file, int line, string column, string name) =>
        new("ZG517", At(file, line,
            $"\"{column}\" names \"{name}\", and there are several of that name. Write the id of the one that is meant."));

    public static ZegsmanException NotJson(string file, string where, string what, Exception? inner = null) =>
        new("ZG521", $"{file}{where}: {what} Get or make the file anew.", inner);

    public static ZegsmanException Popolo(string file, string where, string wanted) =>
        new("ZG522", $"{file}: {where} must be {wanted}, as the Popolo specification says.");

    public static ZegsmanException Dangling(string file, string where, string id) =>
        new("ZG523",
            $"{file}: {where} is \"{id}\", and nothing in the file has that id. Get a file that holds all it refers to.");

    public static ZegsmanException CutOff(string file, Exception? inner = null) =>
        new("ZG531", $"{file} ends too early or is damaged. Get the dump again, and check its size or checksum.", inner);

    public static ZegsmanException NotEntity(string file, long line, string what, Exception? inner = null) =>
        new("ZG532", string.Create(CultureInfo.InvariantCulture,
            $"{file}, line {line}: {what} A JSON dump of Wikidata is an array with one entity on each line."), inner);

    private static string At(string file, int line, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {message}");
}

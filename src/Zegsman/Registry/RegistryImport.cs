using System.IO.Compression;
using Zegsman.Language;
using Zegsman.Registry.Building;
using Zegsman.Registry.Popolo;
using Zegsman.Registry.Wikidata;

namespace Zegsman.Registry;

/// <summary>What a file to import is.</summary>
internal enum RegistryFormat
{
    Csv,
    Popolo,
    Wikidata,
}

/// <summary>How much was imported.</summary>
internal sealed record RegistryImported(int People, int Bodies, int Offices, int Terms, int TermsLeftOut);

/// <summary>Brings a file into a registry of one's own; when anything in it is wrong the registry stays as it was.</summary>
internal static class RegistryImport
{
    /// <summary>Imports a file.</summary>
    /// <param name="file">CSV, Popolo JSON or a dump of Wikidata; gzip when its name ends in .gz.</param>
    /// <param name="registry">The registry's file, which need not be there.</param>
    /// <param name="format">Null to tell it from the file.</param>
    /// <param name="languages">The languages whose names are taken; the first gives the name, the others aliases.</param>
    /// <exception cref="ZegsmanException">The file cannot be read or is wrong, or the registry not written (ZG501 to ZG532).</exception>
    public static RegistryImported Import(
        string file, string registry, RegistryFormat? format, IReadOnlyList<TextLanguage> languages)
    {
        var builder = new RegistryBuilder();
        if (File.Exists(registry)) builder.Add(RegistryFile.Read(registry));
        var rows = Read(file, format ?? FormatOf(file), languages);
        if (rows.IsEmpty) throw RegistryErrors.Nothing(file);
        builder.Add(rows);
        RegistryFile.Write(registry, builder);
        return new RegistryImported(
            Math.Max(rows.People.Count, rows.Terms.DistinctBy(t => t.Person).Count()), rows.Bodies.Count,
            rows.Terms.DistinctBy(t => (t.Office, t.Body)).Count(), rows.Terms.Count, rows.TermsLeftOut);
    }

    private static RegistryRows Read(string file, RegistryFormat format, IReadOnlyList<TextLanguage> languages)
    {
        if (format == RegistryFormat.Csv) return RegistryFile.Read(file, RegistryEvidence.Csv);
        using var stream = Open(file);
        return format == RegistryFormat.Popolo ? PopoloReader.Read(stream, file, languages) : WikidataReader.Read(stream, file, languages);
    }

    /// <summary>By its ending; JSON that begins with an array is a dump of Wikidata, with an object Popolo.</summary>
    private static RegistryFormat FormatOf(string file)
    {
        var name = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ending is ".csv" or ".tsv") return RegistryFormat.Csv;
        if (ending is not ".json") throw RegistryErrors.UnknownFormat(file);
        using var stream = Open(file);
        for (var i = 0; i < 1024; i++)
        {
            var next = Next(stream, file);
            if (next == '[') return RegistryFormat.Wikidata;
            if (next == '{') return RegistryFormat.Popolo;
            if (next < 0) break;
        }
        throw RegistryErrors.UnknownFormat(file);
    }

    private static int Next(Stream stream, string file)
    {
        try
        {
            return stream.ReadByte();
        }
        catch (InvalidDataException e)
        {
            throw RegistryErrors.CutOff(file, e);
        }
        catch (IOException e)
        {
            throw RegistryErrors.Unreadable(file, e.Message, e);
        }
    }

    private static Stream Open(string file)
    {
        try
        {
            var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            return file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw RegistryErrors.Unreadable(file, e.Message, e);
        }
    }
}

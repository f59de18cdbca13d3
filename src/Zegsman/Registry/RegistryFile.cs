using System.Text;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Registry.Building;
using Zegsman.Registry.Csv;

namespace Zegsman.Registry;

/// <summary>A registry of one's own: what was imported, in one CSV file that is read and written whole.</summary>
internal static class RegistryFile
{
    /// <summary>Reads a registry.</summary>
    /// <exception cref="ZegsmanException">It cannot be read (ZG501) or is wrong (ZG511 to ZG517).</exception>
    public static RegistryRows Read(string file, RegistryEvidence? evidence = null) => RegistryCsv.Read(Text(file), file, evidence);

    /// <summary>Writes a registry under another name and renames it, so that it is the old one or the new one, whatever happens.</summary>
    /// <exception cref="ZegsmanException">It cannot be written (ZG504).</exception>
    public static void Write(string file, RegistryBuilder registry)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
            var unfinished = $"{file}.{Environment.ProcessId}.part";
            try
            {
                File.WriteAllText(unfinished, RegistryCsvWriter.Write(registry), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                File.Move(unfinished, file, overwrite: true);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw RegistryErrors.NotWritten(file, e);
        }
    }

    private static string Text(string file)
    {
        try
        {
            return TextDecoder.Decode(File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw RegistryErrors.Unreadable(file, e.Message, e);
        }
    }
}

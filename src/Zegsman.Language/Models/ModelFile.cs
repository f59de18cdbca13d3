using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Zegsman.Language.Models;

/// <summary>
/// The file of a language's model: named sections in one container. Little-endian: "ZGSM", format, the SHA-256 of all that follows, the
/// number of sections, for each the length of its name (a byte), the name in UTF-8 and the length of its content, and then the contents.
/// </summary>
internal sealed class ModelFile
{
    internal const string Card = "card.json";
    internal const string Labels = "labels.json";
    internal const string Words = "words.bin";
    internal const string Lemmas = "lemmas.bin";
    internal const string Encode = "encode.onnx";
    internal const string Relate = "relate.onnx";

    private const int Format = 1;
    private const int HashAt = 8;
    private const int CountAt = HashAt + SHA256.HashSizeInBytes;
    private const int NamesAt = CountAt + 4;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> sections;

    private ModelFile(string name, Dictionary<string, ReadOnlyMemory<byte>> sections)
    {
        Name = name;
        this.sections = sections;
    }

    /// <summary>What error messages call it: its path.</summary>
    internal string Name { get; }

    private static ReadOnlySpan<byte> Magic => "ZGSM"u8;

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="ZegsmanException">It cannot be read (ZG307), is damaged (ZG301) or of another format (ZG302).</exception>
    internal static ModelFile Read(string path)
    {
        try
        {
            return Read(path, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ModelErrors.NotReadable(path, e);
        }
    }

    /// <summary>Reads a file's bytes; the sections are views of them.</summary>
    internal static ModelFile Read(string name, byte[] file)
    {
        if (file.Length < NamesAt || !file.AsSpan().StartsWith(Magic)) throw ModelErrors.Damaged(name, "it does not begin as a model does");
        var format = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(Magic.Length));
        if (format != Format) throw ModelErrors.OtherVersion(name, format, Format);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(file.AsSpan(CountAt), hash);
        if (!hash.SequenceEqual(file.AsSpan(HashAt, hash.Length))) throw ModelErrors.Damaged(name, "its content does not match its hash");
        return new ModelFile(name, Sections(file) ?? throw ModelErrors.Damaged(name, "its sections do not fill it"));
    }

    /// <summary>The bytes of a file of these sections, in their order.</summary>
    internal static byte[] Write(IReadOnlyList<(string Name, byte[] Content)> sections)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(Magic);
        writer.Write(Format);
        writer.Write(new byte[SHA256.HashSizeInBytes]);
        writer.Write(sections.Count);
        foreach (var (name, content) in sections)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            writer.Write(checked((byte)bytes.Length));
            writer.Write(bytes);
            writer.Write(content.LongLength);
        }
        foreach (var (_, content) in sections) writer.Write(content);
        var whole = file.ToArray();
        SHA256.HashData(whole.AsSpan(CountAt), whole.AsSpan(HashAt));
        return whole;
    }

    /// <summary>A section's content.</summary>
    /// <exception cref="ZegsmanException">The file has no such section (ZG305).</exception>
    internal ReadOnlyMemory<byte> Section(string name) =>
        sections.TryGetValue(name, out var content) ? content : throw ModelErrors.SectionMissing(Name, name);

    /// <summary>The sections; null when they are not exactly what the file holds.</summary>
    private static Dictionary<string, ReadOnlyMemory<byte>>? Sections(byte[] file)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(CountAt));
        var names = new List<(string Name, long Length)>();
        var at = NamesAt;
        for (var i = 0; i < count; i++)
        {
            if (at >= file.Length || at + 1 + file[at] + 8 > file.Length) return null;
            var name = Encoding.UTF8.GetString(file, at + 1, file[at]);
            at += 1 + file[at];
            names.Add((name, BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(at))));
            at += 8;
        }
        var sections = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (name, length) in names)
        {
            if (length < 0 || length > file.Length - at) return null;
            if (!sections.TryAdd(name, file.AsMemory(at, (int)length))) return null;
            at += (int)length;
        }
        return count >= 0 && at == file.Length ? sections : null;
    }
}

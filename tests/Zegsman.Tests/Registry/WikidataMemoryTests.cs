using System.Text;
using Zegsman.Language;
using Zegsman.Registry.Wikidata;

namespace Zegsman.Tests.Registry;

/// <summary>Runs while no other test does, since the memory that is measured is the whole process's.</summary>
[CollectionDefinition(nameof(WikidataMemoryTests), DisableParallelization = true)]
public sealed class WikidataMemoryCollection;

/// <summary>What a long dump takes.</summary>
[Collection(nameof(WikidataMemoryTests))]
public sealed class WikidataMemoryTests
{
    [Fact]
    public void A_long_dump_is_read_a_line_at_a_time()
    {
        using var dump = new RepeatedDump(WikidataDump.Others.Split('\n')[1].TrimEnd(','), 200_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var rows = WikidataReader.Read(dump, "dump", [TextLanguage.Dutch]);
        rows.IsEmpty.ShouldBeTrue();
        dump.Given.ShouldBeGreaterThan(30_000_000);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(5_000_000, "a small part of the dump");
        dump.Most.ShouldBeLessThan(1 << 20, "it asks for no more than it needs at once");
    }

    /// <summary>A dump that has one entity over and over.</summary>
    private sealed class RepeatedDump(string entity, int times) : Stream
    {
        private readonly IEnumerator<byte[]> lines = Lines(entity, times).GetEnumerator();
        private byte[] line = [];
        private int at;

        public long Given { get; private set; }

        public int Most { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Most = Math.Max(Most, count);
            if (at == line.Length)
            {
                if (!lines.MoveNext()) return 0;
                (line, at) = (lines.Current, 0);
            }
            var length = Math.Min(count, line.Length - at);
            line.AsSpan(at, length).CopyTo(buffer.AsSpan(offset));
            at += length;
            Given += length;
            return length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private static IEnumerable<byte[]> Lines(string entity, int times)
        {
            yield return "[\n"u8.ToArray();
            var line = Encoding.UTF8.GetBytes(entity + ",\n");
            for (var i = 0; i < times; i++) yield return line;
            yield return "{}\n]\n"u8.ToArray();
        }
    }
}

using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Tests.Exports;

/// <summary>How exports are written, whatever their form.</summary>
public sealed class StreamingTests
{
    public static IEnumerable<TheoryDataRow<string>> Names() => StatementExport.All.Select(e => new TheoryDataRow<string>(e.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_is_written_that_would_block_and_the_stream_stays_open(string name)
    {
        using var exported = Exported.News();
        using var stream = new PatientStream();
        var export = StatementExport.Find(name)!;
        await export.WriteAsync(export.Answer(exported.Ledger, Question.Parse("outlet:nieuws.example")), stream);
        stream.Written.ShouldBeGreaterThan(100);
        stream.IsOpen.ShouldBeTrue();
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("jsonld")]
    [InlineData("webannotation")]
    [InlineData("parquet")]
    public async Task What_comes_first_is_written_before_the_last_is_asked_for(string name)
    {
        using var exported = Exported.News();
        var one = exported.Ledger.AskAll(new Question()).First();
        var reading = exported.Ledger.ReadingOf(one.Position);
        using var stream = new PatientStream();
        var atHalf = 0L;
        IEnumerable<KeptStatement> Many()
        {
            for (var i = 1; i <= 50_000; i++)
            {
                if (i == 45_000) atHalf = stream.Written;
                yield return one with { Position = i };
            }
        }
        await StatementExport.Find(name)!.WriteAsync(new ExportedAnswer { Statements = Many(), ReadingOf = _ => reading }, stream);
        atHalf.ShouldBeGreaterThan(stream.Written / 2);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_that_broke_off_does_not_pass_for_a_whole_one(string name)
    {
        using var exported = Exported.News();
        var (export, one) = (StatementExport.Find(name)!, exported.Ledger.AskAll(new Question()).First());
        IEnumerable<KeptStatement> Broken()
        {
            yield return one;
            throw new InvalidOperationException("gone");
        }
        using var stream = new MemoryStream();
        await Should.ThrowAsync<InvalidOperationException>(() => export.WriteAsync(
            new ExportedAnswer { Statements = Broken(), ReadingOf = k => exported.Ledger.ReadingOf(k.Position) }, stream));
        stream.Length.ShouldBeLessThan(10);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Whoever_cancels_is_heeded(string name)
    {
        using var exported = Exported.News();
        var export = StatementExport.Find(name)!;
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() =>
            export.WriteAsync(export.Answer(exported.Ledger, Question.Parse("outlet:nieuws.example")), new MemoryStream(), source.Token));
    }

    /// <summary>A stream as a web server gives it: it waits for whoever reads, and does not go back.</summary>
    private sealed class PatientStream : Stream
    {
        public long Written { get; private set; }

        public bool IsOpen { get; private set; } = true;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellation) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellation).AsTask();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellation = default)
        {
            await Task.Yield();
            Written += buffer.Length;
        }

        public override Task FlushAsync(CancellationToken cancellation) => Task.CompletedTask;

        public override void Flush() => throw new InvalidOperationException("This would block.");

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("This would block.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            IsOpen = false;
            base.Dispose(disposing);
        }
    }
}

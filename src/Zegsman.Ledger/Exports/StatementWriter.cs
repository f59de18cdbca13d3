namespace Zegsman.Ledger.Exports;

/// <summary>Writes statements one after another into a buffer.</summary>
internal abstract class StatementWriter : IDisposable
{
    /// <summary>How much is written at once.</summary>
    public const int BufferLength = 1 << 16;

    /// <summary>
    /// Sends what a writer writes to a stream, a bufferful at a time and never blocking: a web server allows nothing else.
    /// </summary>
    public static Func<ExportedAnswer, Stream, CancellationToken, Task> Streamed(Func<ExportedAnswer, Stream, StatementWriter> open) =>
        async (answer, output, cancellation) =>
        {
            using var buffer = new MemoryStream();
            using (var writer = open(answer, buffer))
            {
                writer.Begin();
                foreach (var kept in answer.Statements)
                {
                    writer.Write(kept);
                    if (buffer.Length >= BufferLength) await SendAsync(buffer, output, cancellation);
                    cancellation.ThrowIfCancellationRequested();
                }
                writer.End();
            }
            await SendAsync(buffer, output, cancellation);
        };

    /// <summary>Sends what is in a buffer, and empties it.</summary>
    public static async Task SendAsync(MemoryStream buffer, Stream output, CancellationToken cancellation)
    {
        await output.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellation);
        buffer.SetLength(0);
    }

    /// <summary>Writes what stands before the first statement.</summary>
    public virtual void Begin()
    {
    }

    public abstract void Write(KeptStatement kept);

    /// <summary>Writes what stands after the last statement.</summary>
    public virtual void End()
    {
    }

    /// <summary>Writes what was held back.</summary>
    public abstract void Dispose();
}

namespace Zegsman.Server.Charts;

/// <summary>Where numbers stand on an axis.</summary>
internal static class Scale
{
    /// <summary>The end of an axis that has room for a number: 1, 2 or 5 and noughts, and halves of it are whole.</summary>
    public static long End(long most)
    {
        for (long step = 1; ; step *= 10)
            foreach (var factor in (ReadOnlySpan<long>)[2, 4, 10])
                if (step * factor >= most) return step * factor;
    }

    /// <summary>After how many bars the next one is named, so that no more names stand there than there is room for.</summary>
    public static int NameEvery(int bars, int room) => Math.Max(1, (bars + room - 1) / room);
}

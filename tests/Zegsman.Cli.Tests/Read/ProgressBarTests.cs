using Zegsman.Cli.Read;

namespace Zegsman.Cli.Tests.Read;

public sealed class ProgressBarTests
{
    private readonly StringWriter error = new();
    private readonly ManualTime time = new();

    private Terminal Terminal => new() { Error = error, ErrorIsTerminal = true, Width = 60, Time = time };

    [Fact]
    public void A_short_run_shows_nothing()
    {
        using (var bar = new ProgressBar(Terminal, 100)) bar.Advance(50, new Summary(time));
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void A_longer_run_shows_its_share_within_the_width_and_takes_it_away_at_the_end()
    {
        using (var bar = new ProgressBar(Terminal, 200))
        {
            time.Advance(1);
            bar.Advance(50, new Summary(time));
            error.ToString().ShouldContain("25 %");
            error.ToString().Split('\r')[^1].Replace("\e[K", "").Length.ShouldBeLessThan(60);
        }
        error.ToString().ShouldEndWith("\r\e[K");
    }

    [Fact]
    public void It_is_not_drawn_more_often_than_an_eye_can_see()
    {
        var bar = new ProgressBar(Terminal, 1000);
        for (time.Advance(1); time.Seconds < 2; time.Advance(0.01)) bar.Advance(1, new Summary(time));
        error.ToString().Split('\r').Length.ShouldBeInRange(8, 12);
    }

    [Fact]
    public void Without_a_known_size_it_counts_only()
    {
        time.Advance(0);
        var bar = new ProgressBar(Terminal, 0);
        time.Advance(1);
        bar.Advance(0, new Summary(time));
        error.ToString().ShouldStartWith("\r0 articles, 0 statements");
    }

    private sealed class ManualTime : TimeProvider
    {
        public double Seconds { get; private set; }

        public void Advance(double seconds) => Seconds += seconds;

        public override long TimestampFrequency => 1_000_000;

        public override long GetTimestamp() => (long)(Seconds * 1_000_000);
    }
}

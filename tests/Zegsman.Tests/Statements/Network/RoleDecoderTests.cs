using Zegsman.Statements.Network;

namespace Zegsman.Tests.Statements.Network;

public class RoleDecoderTests
{
    private const int None = 0, Source = 1, Cue = 2, Content = 3;

    [Fact]
    public void Every_token_gets_its_likeliest_role_where_the_network_is_sure() =>
        Decode(-1, Sure(Source), Sure(Cue), Sure(Content), Sure(Content), Sure(None)).ShouldBe([Source, Cue, Content, Content, None]);

    [Fact]
    public void A_stray_word_begins_no_content() =>
        Decode(-1, Sure(Content), Sure(None), Sure(None), [0.45f, 0, 0, 0.55f], Sure(None)).ShouldBe([Content, None, None, None, None]);

    [Fact]
    public void A_word_of_which_the_network_is_unsure_breaks_no_content() =>
        Decode(-1, Sure(Content), [0.55f, 0, 0, 0.45f], Sure(Content)).ShouldBe([Content, Content, Content]);

    [Fact]
    public void The_anchor_is_cue_whatever_the_network_says() =>
        Decode(1, Sure(Source), Sure(Content), Sure(Content)).ShouldBe([Source, Cue, Content]);

    [Fact]
    public void No_tokens_get_no_roles() => RoleDecoder.Decode([], -1).ShouldBeEmpty();

    private static float[] Sure(int role) => [.. Enumerable.Range(0, 4).Select(i => i == role ? 0.97f : 0.01f)];

    private static int[] Decode(int anchor, params float[][] scores) => RoleDecoder.Decode(scores.SelectMany(s => s).ToArray(), anchor);
}

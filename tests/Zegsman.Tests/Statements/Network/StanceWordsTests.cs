using System.Buffers.Binary;
using Zegsman.Language;
using Zegsman.Language.Models;
using Zegsman.Statements;
using Zegsman.Statements.Network;

namespace Zegsman.Tests.Statements.Network;

public class StanceWordsTests
{
    private static readonly int Stances = Enum.GetValues<Stance>().Length;

    [Fact]
    public void The_words_settle_what_the_network_is_in_two_minds_about()
    {
        var (saying, denying) = (Features("Bos zei dat hij komt ."), Features("Bos ontkende dat hij komt ."));
        var own = denying.Keys.Except(saying.Keys).ToList();
        own.ShouldNotBeEmpty();
        var words = Words(share: 1, weights => own.ForEach(bucket => weights[(bucket * Stances) + (int)Stance.Deny] = 100));
        var likely = Likely((Stance.State, 0.5f), (Stance.Deny, 0.4f));
        words.Best(likely, saying).ShouldBe(Stance.State);
        words.Best(likely, denying).ShouldBe(Stance.Deny);
    }

    [Fact]
    public void Words_that_say_nothing_leave_it_to_the_network()
    {
        var words = Words(share: 1, _ => { });
        foreach (var stance in Enum.GetValues<Stance>()) words.Best(Likely((stance, 0.9f)), Features("Bos zei dat hij komt .")).ShouldBe(stance);
    }

    [Fact]
    public void A_model_of_another_size_is_refused()
    {
        var file = ModelFile.Read("stances", ModelFile.Write([("stances.bin", new byte[12])]));
        Should.Throw<ZegsmanException>(() => new StanceWords(file)).Code.ShouldBe("ZG306");
    }

    [Fact]
    public void A_content_without_end_has_no_more_features_than_a_long_one()
    {
        static int Count(int words) => Features("Bos zei " + string.Join(' ', Enumerable.Range(0, words).Select(i => $"woord{i}"))).Count;
        Count(20_000).ShouldBeLessThan(2 * Count(400));
    }

    private static IReadOnlyDictionary<int, float> Features(string words)
    {
        List<TextSpan> tokens = [];
        foreach (var word in words.Split(' '))
        {
            var start = tokens.Count == 0 ? 0 : tokens[^1].End + 1;
            tokens.Add(new TextSpan(start, start + word.Length));
        }
        var document = new Document(words, TextLanguage.Dutch, tokens, [0]);
        return StanceFeatures.Of(document, [tokens[1]], [tokens[0]], [new TextSpan(tokens[2].Start, tokens[^1].End)], Polarity.Positive, StatementKind.Indirect);
    }

    private static StanceWords Words(float share, Action<sbyte[]> set)
    {
        var weights = new sbyte[StanceFeatures.Buckets * Stances];
        set(weights);
        var bytes = new byte[(sizeof(float) * (1 + (2 * Stances))) + weights.Length];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, share);
        for (var i = 0; i < Stances; i++) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(sizeof(float) * (1 + Stances + i)), 0.01f);
        Buffer.BlockCopy(weights, 0, bytes, bytes.Length - weights.Length, weights.Length);
        return new StanceWords(ModelFile.Read("stances", ModelFile.Write([("stances.bin", bytes)])));
    }

    private static float[] Likely(params (Stance Stance, float Probability)[] known)
    {
        var likely = new float[Stances];
        foreach (var (stance, probability) in known) likely[(int)stance] = probability;
        return likely;
    }
}

using Zegsman.Evaluation;
using Zegsman.Language;

namespace Zegsman.Tests.Evaluation;

public sealed class GoldFileTests : IDisposable
{
    private const string Good = """{"id": "goed", "text": "Bos zegt ja.", "attributions": []}""";
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData("""{"id": "a", "text": "Bos zegt ja.", """, "ZG412")]
    [InlineData("[1, 2]", "ZG412")]
    [InlineData("geen json", "ZG412")]
    [InlineData("""{"text": "Bos zegt ja.", "attributions": []}""", "ZG413")]
    [InlineData("""{"id": "", "text": "Bos zegt ja.", "attributions": []}""", "ZG413")]
    [InlineData("""{"id": "a", "attributions": []}""", "ZG413")]
    [InlineData("""{"id": "a", "text": 3, "attributions": []}""", "ZG413")]
    [InlineData("""{"id": "a", "text": "\ud83d", "attributions": []}""", "ZG413")]
    [InlineData("""{"id": "a", "text": "Bos zegt ja."}""", "ZG413")]
    [InlineData("""{"id": "a", "text": "Bos zegt ja.", "attributions": [3]}""", "ZG413")]
    [InlineData("""{"id": "a", "text": "Bos zegt ja.", "attributions": [{"cue": [[4, 8]]}]}""", "ZG413")]
    [InlineData("""{"id": "a", "text": "Bos zegt ja.", "attributions": [{"content": [[9]]}]}""", "ZG413")]
    [InlineData("""{"id": "a", "text": "Bos zegt ja.", "attributions": [{"content": [[9.5, 11]]}]}""", "ZG413")]
    [InlineData("""{"id": "a", "text": "Bos zegt ja.", "attributions": [{"content": [[9, 13]]}]}""", "ZG414")]
    [InlineData("""{"id": "a", "text": "Bos zegt ja.", "attributions": [{"content": [[11, 9]]}]}""", "ZG414")]
    [InlineData("""{"id": "a", "text": "Bos zegt ja.", "attributions": [{"content": [[9, 11]], "source": [[-1, 3]]}]}""", "ZG414")]
    [InlineData(Good, "ZG415")]
    public void A_bad_line_is_told_by_its_code_and_number(string line, string code)
    {
        File.WriteAllText(file, Good + "\n\n" + line + "\n");
        var fault = Should.Throw<ZegsmanException>(() => GoldArticle.Read(file).ToList());
        fault.Code.ShouldBe(code);
        fault.Message.ShouldStartWith($"{file}, line 3: ");
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_told_and_never_replaced()
    {
        File.WriteAllBytes(file, [.. System.Text.Encoding.UTF8.GetBytes(Good + "\n"), .. System.Text.Encoding.Latin1.GetBytes("""{"id": "é", "text": "", "attributions": []}""")]);
        Should.Throw<ZegsmanException>(() => GoldArticle.Read(file).ToList()).Code.ShouldBe("ZG412");
    }

    [Fact]
    public void A_file_without_articles_is_told() => Should.Throw<ZegsmanException>(() => GoldArticle.Read(file).ToList()).Code.ShouldBe("ZG416");

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Should.Throw<ZegsmanException>(() => GoldArticle.Read(file + ".jsonl").ToList()).Code.ShouldBe("ZG411");

    [Fact]
    public void A_predicted_span_outside_the_gold_text_is_told()
    {
        File.WriteAllText(file, """{"id": "a", "statements": [{"content": {"spans": [[0, 40]]}}]}""");
        Should.Throw<ZegsmanException>(() => PredictedFile.Read(file, [new GoldArticle("a", "Kort.", [])])).Code.ShouldBe("ZG414");
    }

    [Fact]
    public void Predictions_for_other_articles_are_passed_over()
    {
        File.WriteAllText(file, """{"id": "b", "statements": [{"content": {"spans": [[0, 40]]}}]}""");
        PredictedFile.Read(file, [new GoldArticle("a", "Kort.", [])]).ShouldBeEmpty();
    }
}

using System.Text.Json;
using Zegsman.Cli.Read;

namespace Zegsman.Cli.Tests.Read;

public sealed class JsonFormatTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void The_json_form_is_one_array_of_all_articles(int articles)
    {
        IReadingFormat format = new JsonFormat();
        var all = string.Join(format.Separator, Enumerable.Repeat(format.Render(Sketch.Bridge()), articles));
        var json = format.Opening + all + format.Closing;
        JsonElement.Parse(json).EnumerateArray().Select(a => a.GetProperty("id").GetString())
            .ShouldBe(Enumerable.Repeat("brug-1", articles));
        json.ShouldEndWith("]\n");
    }

    [Fact]
    public void The_jsonl_form_is_one_line_an_article_and_the_same_object()
    {
        var line = new JsonlFormat().Render(Sketch.Bridge());
        line.IndexOf('\n').ShouldBe(line.Length - 1);
        JsonElement.DeepEquals(JsonElement.Parse(line), JsonElement.Parse(new JsonFormat().Render(Sketch.Bridge()))).ShouldBeTrue();
    }
}

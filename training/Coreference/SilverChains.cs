using System.IO.Compression;
using System.Text.Json;

namespace Zegsman.Training.Coreference;

/// <summary>The chains that CoreNLP found in PolNeAR: for each article, the chain of the word that heads each mention.</summary>
internal sealed class SilverChains
{
    private readonly Dictionary<string, Dictionary<int, int>> chains = new(StringComparer.Ordinal);

    public SilverChains(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var heads = new Dictionary<int, int>();
            var chain = 0;
            foreach (var cluster in json.RootElement.GetProperty("clusters").EnumerateArray())
            {
                foreach (var mention in cluster.EnumerateArray()) heads.TryAdd(mention.GetProperty("head")[0].GetInt32(), chain);
                chain++;
            }
            chains[json.RootElement.GetProperty("id").GetString()!] = heads;
        }
    }

    /// <summary>For the offset of each head its chain; null for an article that was not analysed.</summary>
    public Dictionary<int, int>? Of(string article) => chains.GetValueOrDefault(article);
}

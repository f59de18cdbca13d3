using System.Text;

namespace Zegsman.Fuzz;

/// <summary>Makes new inputs from known ones: bytes changed, pieces cut, doubled and joined, and the bits that readers stumble over put in.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, int seed)
{
    private const int Longest = 200_000;

    private static readonly byte[][] Bits =
    [
        .. new[]
        {
            "\"", "“", "”", "„", "‘", "’", "''", ",,", "``", "«", "»", "<", ">", "</", "<p>", "<div>", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<blockquote class=\"twitter-tweet\">",
            "<svg>", "<table>", "<time datetime=\"2020-01-01\">", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"", "&#x1F600;", "&#55357;", "&amp", "&nbsp;", "<meta charset=\"utf-16\">",
            "{", "}", "[", "]", "{\"text\":\"", "\\ud83d", "\\u0000", "\n", "\r\n", "\n\n", "\t", "\u2028", "\u202e", "\u200b", "\ufeff", "😀", " date 2018-07 ", "Title: x\n\n", "— Jan (@jan) 16 juli 2018",
            "https://t.co/abc ", "17:46", "• ", "1. ", "zei ", "zegt dat ", "volgens ", "aldus ", "said that ", "according to ", "A.", "a b c ",
        }.Select(Encoding.UTF8.GetBytes),
        [0xff], [0xfe], [0xff, 0xfe], [0xfe, 0xff], [0xc3], [0xed, 0xa0, 0x80], [0x00], [0x00, 0x00], [0x93], [0x94], [0x85], [0xf4, 0x90, 0x80, 0x80],
    ];

    private readonly Random random = new(seed);

    public byte[] Next()
    {
        var bytes = new List<byte>(seeds[random.Next(seeds.Count)]);
        for (var n = random.Next(1, 12); n > 0; n--) Change(bytes);
        return bytes.Count > Longest ? [.. bytes[..Longest]] : [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 12)), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 when bytes.Count > 0:
                bytes[Math.Min(at, bytes.Count - 1)] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                var other = seeds[random.Next(seeds.Count)];
                var from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other.Skip(from).Take(random.Next(1, 2000)));
                break;
            case 4:
                var bit = Bits[random.Next(Bits.Length)];
                for (var n = random.Next(1, 1 << random.Next(1, 10)); n > 0; n--) bytes.InsertRange(at, bit);
                break;
            default:
                bytes.InsertRange(at, Bits[random.Next(Bits.Length)]);
                break;
        }
    }
}

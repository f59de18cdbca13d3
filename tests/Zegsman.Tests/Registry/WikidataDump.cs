using System.IO.Compression;
using System.Text;

namespace Zegsman.Tests.Registry;

/// <summary>A small dump in the form of Wikidata's own: an array with one entity on each line. Its people and places are invented.</summary>
internal static class WikidataDump
{
    public const string Country = """{"type":"item","id":"Q900001","labels":{"nl":{"language":"nl","value":"Waterland"},"en":{"language":"en","value":"Waterlandia"}},"descriptions":{},"aliases":{"nl":[{"language":"nl","value":"Republiek Waterland"}]},"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":6256,"id":"Q6256"},"type":"wikibase-entityid"},"datatype":"wikibase-item"},"type":"statement","id":"Q900001$1","rank":"preferred"}]},"sitelinks":{}}""";

    public const string Office = """{"type":"item","id":"Q900002","labels":{"nl":{"language":"nl","value":"president van Waterland"},"en":{"language":"en","value":"President of Waterlandia"}},"aliases":[],"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":294414,"id":"Q294414"},"type":"wikibase-entityid"}},"rank":"normal"}],"P1001":[{"mainsnak":{"snaktype":"value","property":"P1001","datavalue":{"value":{"entity-type":"item","numeric-id":900001,"id":"Q900001"},"type":"wikibase-entityid"}},"rank":"normal"}]}}""";

    /// <summary>President twice: to the day with a beginning and an end, and to the month and still; and a deprecated and an undated position.</summary>
    public const string President = """{"type":"item","id":"Q900003","labels":{"nl":{"language":"nl","value":"Olga Visser"},"en":{"language":"en","value":"Olga Fischer"},"de":{"language":"de","value":"Olga Fisser"}},"aliases":{"en":[{"language":"en","value":"Olga the Great"}]},"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":5,"id":"Q5"},"type":"wikibase-entityid"}},"rank":"normal"}],"P39":[{"mainsnak":{"snaktype":"value","property":"P39","datavalue":{"value":{"entity-type":"item","id":"Q900002"},"type":"wikibase-entityid"}},"type":"statement","qualifiers":{"P580":[{"snaktype":"value","property":"P580","datavalue":{"value":{"time":"+2001-01-20T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"}}],"P582":[{"snaktype":"value","property":"P582","datavalue":{"value":{"time":"+2005-00-00T00:00:00Z","precision":9},"type":"time"}}]},"rank":"normal"},{"mainsnak":{"snaktype":"value","property":"P39","datavalue":{"value":{"id":"Q900002"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2010-03-00T00:00:00Z","precision":10}}}],"P582":[{"snaktype":"novalue","property":"P582"}]},"rank":"normal"},{"mainsnak":{"snaktype":"value","property":"P39","datavalue":{"value":{"id":"Q900002"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+1970-01-01T00:00:00Z","precision":11}}}]},"rank":"deprecated"},{"mainsnak":{"snaktype":"value","property":"P39","datavalue":{"value":{"id":"Q900009"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+1999-01-01T00:00:00Z","precision":11}}}]},"rank":"normal"},{"mainsnak":{"snaktype":"somevalue","property":"P39"},"rank":"normal"}]}}""";

    /// <summary>A human who held no position, and a thing of another class.</summary>
    public const string Others = """
        {"type":"item","id":"Q900004","labels":{"nl":{"language":"nl","value":"Bram Nul"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}]}},
        {"type":"item","id":"Q900005","labels":{"nl":{"language":"nl","value":"een planeet"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q634"}}},"rank":"normal"}]}},
        {"type":"property","id":"P39","labels":{},"claims":[]}
        """;

    public static string Of(params string[] entities) => "[\n" + string.Join(",\n", entities) + "\n]\n";

    public static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}

using System.Xml;
using System.Xml.Linq;

namespace Zegsman.Articles.Markup;

/// <summary>
/// Reads XML from strangers into a tree: nothing outside it is loaded, no entity is expanded, and of a document that breaks off, or is broken
/// somewhere, what stands before that is there.
/// </summary>
internal static class XmlTree
{
    /// <summary>What is nested deeper is left out: code may walk the tree by recursion.</summary>
    public const int MaxDepth = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The outermost element; null when there is none. Names keep their namespaces, and most formats are read by local names.</summary>
    public static XElement? Read(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(XmlText.Mend(xml.TrimStart())), Settings);
        XElement? root = null;
        var open = new Stack<XElement>();
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Depth < MaxDepth)
                {
                    var (element, isEmpty) = (new XElement(XName.Get(reader.LocalName, reader.NamespaceURI)), reader.IsEmptyElement);
                    while (reader.MoveToNextAttribute())
                        if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName && reader.Name != "xmlns")
                            element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
                    if (open.TryPeek(out var parent)) parent.Add(element);
                    root ??= element;
                    if (!isEmpty) open.Push(element);
                }
                else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth < MaxDepth) open.Pop();
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace
                    && open.TryPeek(out var around)) around.Add(new XText(reader.Value));
            }
        }
        catch (XmlException)
        {
            // What was read until here is kept.
        }
        return root;
    }

    /// <summary>The children of this local name.</summary>
    public static IEnumerable<XElement> Named(this XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    /// <summary>The text of the first child of one of these local names that has any, without white space around it; null for none.</summary>
    public static string? Text(this XElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            foreach (var child in element.Named(name))
                if (child.Value.Trim() is { Length: > 0 } text) return text;
        return null;
    }

    /// <summary>The first descendant of this local name, or null.</summary>
    public static XElement? Find(this XElement element, string name) => element.Descendants().FirstOrDefault(e => e.Name.LocalName == name);
}

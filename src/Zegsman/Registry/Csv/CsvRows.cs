using System.Text;

namespace Zegsman.Registry.Csv;

/// <summary>
/// The rows of a CSV text (RFC 4180), each with the line it begins on. The separator is the one that the first line has: a comma, a
/// semicolon or a tab.
/// </summary>
internal static class CsvRows
{
    public static IEnumerable<(int Line, string[] Fields)> Of(string text, string file)
    {
        var separator = Separator(text);
        var fields = new List<string>();
        var field = new StringBuilder();
        var (at, line, begun) = (0, 1, 1);
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == '"' && field.Length == 0)
            {
                at = Quoted(text, at, field, file, ref line);
            }
            else if (c == separator)
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && at < text.Length && text[at] == '\n') at++;
                fields.Add(field.ToString().Trim());
                field.Clear();
                if (fields.Exists(f => f.Length > 0)) yield return (begun, [.. fields]);
                fields.Clear();
                begun = ++line;
            }
            else field.Append(c);
        }
        fields.Add(field.ToString().Trim());
        if (fields.Exists(f => f.Length > 0)) yield return (begun, [.. fields]);
    }

    /// <summary>Reads a field to its closing mark and gives the place after it.</summary>
    private static int Quoted(string text, int at, StringBuilder field, string file, ref int line)
    {
        var opened = line;
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == '\n') line++;
            if (c != '"') field.Append(c);
            else if (at < text.Length && text[at] == '"') field.Append(text[at++]);
            else return at;
        }
        throw RegistryErrors.OpenQuote(file, opened);
    }

    private static char Separator(string text)
    {
        var at = text.AsSpan().IndexOfAny(",;\t\n");
        return at < 0 || text[at] == '\n' ? ',' : text[at];
    }
}

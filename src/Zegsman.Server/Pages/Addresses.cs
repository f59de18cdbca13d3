using System.Globalization;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Pages;

/// <summary>The permanent addresses of pages; the query says in plain words what is asked.</summary>
public static class Addresses
{
    /// <summary>The statements that answer a question.</summary>
    public static string Statements(Question question, string? cursor = null, string form = "")
    {
        ArgumentNullException.ThrowIfNull(question);
        return "/statements" + form + Query(("q", question.ToString()), ("cursor", cursor));
    }

    /// <summary>One statement.</summary>
    public static string Statement(long position, string form = "") => "/statements/" + position.ToString(CultureInfo.InvariantCulture) + form;

    /// <summary>A query of the values that are given and not empty.</summary>
    internal static string Query(params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var query = "";
        foreach (var (name, value) in values)
            if (!string.IsNullOrEmpty(value)) query += (query.Length == 0 ? "?" : "&") + name + "=" + Uri.EscapeDataString(value);
        return query;
    }
}

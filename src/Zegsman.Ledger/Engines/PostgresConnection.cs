using Npgsql;

namespace Zegsman.Ledger.Engines;

/// <summary>Reads how a ledger in PostgreSQL is named: as an address, or as settings parted by semicolons.</summary>
internal static class PostgresConnection
{
    private static readonly string[] Schemes = ["postgresql://", "postgres://"];

    // What libpq calls the settings that an address has after its question mark.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["host"] = "Host", ["port"] = "Port", ["dbname"] = "Database", ["user"] = "Username", ["password"] = "Password", ["passfile"] = "Passfile",
        ["sslmode"] = "SSL Mode", ["sslrootcert"] = "Root Certificate", ["sslcert"] = "SSL Certificate", ["sslkey"] = "SSL Key",
        ["sslpassword"] = "SSL Password", ["connect_timeout"] = "Timeout", ["application_name"] = "Application Name", ["options"] = "Options",
        ["search_path"] = "Search Path",
    };

    /// <summary>Whether a place is named so, and not as a file.</summary>
    public static bool IsOne(string place) => IsAddress(place) || place.Split(';').Any(IsHost);

    /// <summary>The settings.</summary>
    /// <exception cref="Language.ZegsmanException">They cannot be understood.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string place)
    {
        try
        {
            return IsAddress(place) ? Address(place) : new NpgsqlConnectionStringBuilder(place);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or KeyNotFoundException or InvalidCastException)
        {
            // The words of the fault may have the password in them.
            throw LedgerErrors.NoConnection();
        }
    }

    /// <summary>The address of a ledger without what is secret.</summary>
    public static string Shown(NpgsqlConnectionStringBuilder settings)
    {
        var user = string.IsNullOrEmpty(settings.Username) ? "" : Uri.EscapeDataString(settings.Username) + "@";
        var host = settings.Host ?? "";
        var isFolder = host.StartsWith('/');
        var port = settings.Port == NpgsqlConnection.DefaultPort ? "" : FormattableString.Invariant($":{settings.Port}");
        return $"postgresql://{user}{(isFolder ? "" : host + port)}/{Uri.EscapeDataString(settings.Database ?? "")}{(isFolder ? "?host=" + host : "")}";
    }

    private static bool IsAddress(string place) => Schemes.Any(s => place.StartsWith(s, StringComparison.OrdinalIgnoreCase));

    private static bool IsHost(string setting) =>
        setting.Split('=', 2) is [var name, _] && name.Trim().ToUpperInvariant() is "HOST" or "SERVER";

    /// <summary>postgresql://user:password@host:port/database?setting=value, each part of which may be left out.</summary>
    private static NpgsqlConnectionStringBuilder Address(string place)
    {
        var settings = new NpgsqlConnectionStringBuilder();
        var (before, query) = Cut(place[(place.IndexOf("//", StringComparison.Ordinal) + 2)..], '?');
        var (authority, database) = Cut(before, '/');
        var at = authority.LastIndexOf('@');
        var (user, password) = Cut(authority[..Math.Max(at, 0)], ':');
        var host = authority[(at + 1)..];
        var colon = host.EndsWith(']') || host.Contains(',', StringComparison.Ordinal) ? -1 : host.LastIndexOf(':');
        Set("Username", user);
        Set("Password", password);
        Set("Host", colon < 0 ? host.Trim('[', ']') : host[..colon].Trim('[', ']'));
        if (colon >= 0) Set("Port", host[(colon + 1)..]);
        Set("Database", database);
        foreach (var setting in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Cut(setting, '=');
            Set(Names.GetValueOrDefault(name, name), value);
        }
        if (string.IsNullOrEmpty(settings.Host)) settings.Host = "localhost";
        return settings;

        void Set(string name, string value)
        {
            if (value.Length == 0) return;
            value = Uri.UnescapeDataString(value);
            settings[name] = name == "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
    }

    private static (string Before, string After) Cut(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }
}

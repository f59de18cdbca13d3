using System.Collections.Frozen;
using System.Globalization;
using Npgsql;
using Zegsman.Language;

namespace Zegsman.Ledger;

/// <summary>What can be wrong with a ledger or a question to it; docs/errors.md lists the codes.</summary>
internal static class LedgerErrors
{
    public const string NotWrittenCode = "ZG604";
    public const string NoCursorCode = "ZG618";

    /// <summary>What keeps a ledger from being written, as against what is asked of it.</summary>
    public static readonly FrozenSet<string> NotWrittenCodes = new[] { NotWrittenCode, "ZG607", "ZG608", "ZG609", "ZG641", "ZG643" }.ToFrozenSet();

    public static ZegsmanException NotThere(string place) =>
        new("ZG601", $"There is no ledger {place}. Add articles first with zegsman add, or name another with --ledger.");

    public static ZegsmanException NotALedger(string place, Exception? inner = null) =>
        new("ZG602", $"{place} is something else than a ledger, or damaged. Name another file with --ledger, or restore it from a copy.", inner);

    public static ZegsmanException Newer(string place, int number, int known) =>
        new("ZG603", string.Create(CultureInfo.InvariantCulture,
            $"{place} was written by a newer Zegsman (schema {number}, this one knows {known}). Install the newest version."));

    public static ZegsmanException NotWritten(string place, Exception inner) =>
        new(NotWrittenCode, $"{place} cannot be written: {Told(inner)} Nothing of the article was kept; what was kept before is safe. "
            + "Check the disk and your rights to the folder, or name another place with --ledger.", inner);

    public static ZegsmanException NotOpened(string place, Exception inner) =>
        new("ZG605", $"{place} cannot be read: {Told(inner)} Check the disk and your rights to the file and its folder.", inner);

    public static ZegsmanException Busy(string place, Exception inner) =>
        new("ZG606", $"{place} is held by another program for too long. Wait until it is done, or end it, and try again.", inner);

    public static ZegsmanException NotReached(string place, Exception inner) =>
        new("ZG607", $"{place} cannot be reached: {Told(inner)} Check that PostgreSQL runs there and lets this machine in, and that the database is there "
            + "(createdb makes one).", inner);

    public static ZegsmanException NoRights(string place, Exception inner) =>
        new("ZG608", $"{place} does not let this user do that: {Told(inner)} Check the user and the password (PGPASSWORD, or a line of ~/.pgpass), "
            + "or have the owner of the database give the rights that docs/ledger.md lists.", inner);

    public static ZegsmanException TooOld(string place, string version, int oldest) =>
        new("ZG609", string.Create(CultureInfo.InvariantCulture, $"{place} is PostgreSQL {version}. Use one of version {oldest} or later."));

    public static ZegsmanException UnknownField(string field, IEnumerable<string> fields) =>
        new("ZG611", $"A question has no field '{field}'. The fields are {string.Join(", ", fields)}; "
            + "put quotation marks around words with a colon in them.");

    public static ZegsmanException UnknownValue(string field, string value, IEnumerable<string> values) =>
        new("ZG612", $"'{field}' cannot be '{value}'. It is one of {string.Join(", ", values)}; several are parted by commas.");

    public static ZegsmanException OpenQuote(char mark, int at) =>
        new("ZG613", string.Create(CultureInfo.InvariantCulture,
            $"The quotation mark {mark} at character {at + 1} of the question never closes. ")
            + "Close it; put words that begin with an apostrophe in double quotation marks.");

    public static ZegsmanException NoValue(string field) =>
        new("ZG614", $"'{field}:' has no value, or one without a letter or digit. "
            + "Write it right after the colon, without a blank; quote one with blanks in it.");

    public static ZegsmanException NoInterval(string field, string value) =>
        new("ZG615", $"'{field}' cannot be '{value}'. Give a time such as 2018, 2018-07 or 2018-07-16, a length from there such as 2018-07/P1M, "
            + "or two ends such as 2018-07/2018-09; one of the ends may be left out.");

    public static ZegsmanException Twice(string field) =>
        new("ZG616", $"'{field}' stands in the question twice. Part several values by commas: any of them will do.");

    public static ZegsmanException NoConfidence(string value) =>
        new("ZG617", $"'confidence' cannot be '{value}'. Give the least that will do, from 0 to 1, such as 0.8.");

    public static ZegsmanException NoCursor() =>
        new(NoCursorCode, "This cursor does not belong to this question. Ask the question without it, and go on with the cursor of its answer.");

    public static ZegsmanException NoLetters(string words) =>
        new("ZG619", $"'{words}' has no letter or digit to look for. Leave it out.");

    public static ZegsmanException NoArticle(string article) =>
        new("ZG621", $"The ledger has no article '{article}'. Give its address, the path of its file or its id, "
            + "as zegsman ask --format json tells it.");

    public static ZegsmanException OneVersion(string article) =>
        new("ZG622", $"'{article}' has one version only, so that nothing changed. Add it again with zegsman add when its text has changed.");

    public static ZegsmanException NoVersion(string article, int number, int versions) =>
        new("ZG623", string.Create(CultureInfo.InvariantCulture,
            $"'{article}' has no version {number}. It has versions 1 to {versions}; --to must be 2 or more."));

    public static ZegsmanException SeveralArticles(string article, IEnumerable<string> keys) =>
        new("ZG624", $"Several articles have the id '{article}'. Name the one that is meant: {string.Join(", ", keys)}.");

    public static ZegsmanException NoSpan(string field, TextSpan span, int length) =>
        new("ZG661", string.Create(CultureInfo.InvariantCulture, $"The {field} cannot be {span.Start}-{span.End}: ")
            + string.Create(CultureInfo.InvariantCulture, $"spans lie in the article's text (0 to {length}), in order, apart and between whole characters. ")
            + "zegsman ask --format json tells the spans that were read.");

    public static ZegsmanException NothingSaid() =>
        new("ZG661", "A statement has content. Give at least one span for it, or reject the statement.");

    public static ZegsmanException NoStatement(long position) =>
        new("ZG662", string.Create(CultureInfo.InvariantCulture,
            $"There is no statement {position}. zegsman ask --format json tells the positions of statements."));

    public static ZegsmanException NothingToWithdraw(long position) =>
        new("ZG663", string.Create(CultureInfo.InvariantCulture, $"No verdict on statement {position} holds that could be withdrawn."));

    public static ZegsmanException NothingCorrected() =>
        new("ZG664", "A correction says what must be otherwise. Give at least one field, or confirm the statement.");

    public static ZegsmanException NoReviewer() => new("ZG665", "A verdict has a reviewer. Give a name.");

    public static ZegsmanException NobodyToForget(string name) =>
        new("ZG671", $"Nobody and nothing in the ledger has the name '{name}'. Give the whole name, as zegsman ask --format json tells it, or a Wikidata id.");

    public static ZegsmanException Lost(string place, Exception inner) =>
        new("ZG641", $"The connection to {place} broke off: {Told(inner)} What was told as kept is kept. "
            + "Run the same command again when the server is back: it goes on where it stopped.", inner);

    public static ZegsmanException NoConnection() =>
        new("ZG642", "The name of the ledger is no connection that can be understood. Write it as postgresql://user@host:5432/database, "
            + "or as Host=host;Username=user;Database=database; a percent sign, blank or slash in a part of an address as %25, %20 or %2F.");

    public static ZegsmanException NotUtf8(string place, string encoding) =>
        new("ZG643", $"{place} keeps its texts in {encoding}, which has no room for every letter. Make a database with createdb --encoding=UTF8 "
            + "--template=template0.");

    /// <summary>What a fault says, in a sentence.</summary>
    private static string Told(Exception fault)
    {
        var text = fault is PostgresException error ? error.MessageText : fault.Message;
        if (fault is NpgsqlException and not PostgresException && fault.InnerException is { } inner) text = $"{text.TrimEnd('.')}: {inner.Message}";
        return text.EndsWith('.') ? text : text + ".";
    }
}

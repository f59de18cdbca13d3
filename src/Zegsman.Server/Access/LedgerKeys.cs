using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Zegsman.Ledger;

namespace Zegsman.Server.Access;

/// <summary>Keeps the keys that cookies are sealed with in the ledger, so that a server that starts again, or another one beside it, knows them.</summary>
internal sealed class LedgerKeys(StatementLedger ledger) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        ledger.Read(session => session.Rows("select xml from server_key order by id", [], row => XElement.Parse(row.GetString(0))));

    public void StoreElement(XElement element, string friendlyName) => ledger.Change(session =>
        session.Execute("insert into server_key (id, xml) values (@id, @xml)",
            ("@id", friendlyName), ("@xml", element.ToString(SaveOptions.DisableFormatting))));
}

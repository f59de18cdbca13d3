using Microsoft.AspNetCore.Http;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Visits;

namespace Zegsman.Server.Pages.Statements;

/// <summary>All statements that answer a question in one of the forms in which they leave a ledger, written as they are read.</summary>
internal sealed class ExportAnswers(StatementExport export, StatementLedger ledger, Question question) : IResult
{
    public async Task ExecuteAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var answer = export.Answer(ledger, question) with
        {
            Address = export.Limit is null ? null : request.Site() + request.Path + request.QueryString,
            GuardsFormulas = true,
        };
        response.ContentType = export.MediaType;
        // A feed is looked at where it is; the rest is kept as a file.
        if (export.Limit is null) response.Headers.ContentDisposition = "attachment; filename=\"zegsman" + export.Extension + "\"";
        await export.WriteAsync(answer, response.Body, context.RequestAborted);
    }
}

namespace Zegsman.Statements.Contents;

/// <summary>The pieces that hold what is said.</summary>
/// <param name="Parts">Index ranges [start, end), ascending and apart.</param>
/// <param name="Kind">How the words are rendered.</param>
/// <param name="Pattern">The pattern that found it, for the evidence and the confidence.</param>
internal sealed record FoundContent(IReadOnlyList<(int Start, int End)> Parts, StatementKind Kind, ContentPattern Pattern);

/// <summary>The surface patterns by which contents are found.</summary>
internal enum ContentPattern
{
    /// <summary>"…", zegt zij.</summary>
    QuotationBefore,

    /// <summary>Zij zegt: "…".</summary>
    QuotationAfter,

    /// <summary>Zij noemt het "…".</summary>
    QuotedPart,

    /// <summary>Zij zegt dat …</summary>
    ComplementClause,

    /// <summary>Het is zo, zegt zij.</summary>
    ParentheticalCue,

    /// <summary>Zij eist opheldering; she said it was so.</summary>
    RestOfClause,

    /// <summary>Volgens haar is het zo.</summary>
    AccordingTo,

    /// <summary>Burgemeester: "…".</summary>
    Label,

    /// <summary>Dat zei zij.</summary>
    Anaphor,

    /// <summary>A quotation whose speaker stands elsewhere.</summary>
    FloatingQuotation,

    /// <summary>The words of a post.</summary>
    Post,
}

namespace Zegsman.Articles;

/// <summary>What a passage is to its article.</summary>
public enum PassageKind
{
    /// <summary>The title of the article.</summary>
    Title,

    /// <summary>The opening paragraph set apart as such.</summary>
    Lead,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A block quotation or a pull quote.</summary>
    Quotation,

    /// <summary>The words under a picture or a video.</summary>
    Caption,

    /// <summary>A post on a social medium, embedded or run into the text.</summary>
    Post,

    /// <summary>One item of a list, or one entry of a live blog.</summary>
    ListItem,

    /// <summary>The line that names the reporter, the agency, the place or the time.</summary>
    Byline,
}

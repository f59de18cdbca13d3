using Zegsman.Language;

namespace Zegsman.Articles;

/// <summary>Who wrote a post, as its signature says.</summary>
/// <param name="Name">The displayed name, such as "Erik Mouthaan"; empty when only a handle is given.</param>
/// <param name="Handle">The account without "@", such as "erikmouthaanRTL"; null when none is given.</param>
/// <param name="Span">The name (or else the handle) in the article's text; null when it does not stand there. UTF-16, half-open.</param>
public sealed record PostAuthor(string Name, string? Handle, TextSpan? Span);

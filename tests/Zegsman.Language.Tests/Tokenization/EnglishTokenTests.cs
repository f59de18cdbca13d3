namespace Zegsman.Language.Tests.Tokenization;

public sealed class EnglishTokenTests
{
    [Theory]
    [InlineData("She didn't say it.", "She did +n't say it .")]
    [InlineData("I'm sure they've gone and he'll stay; she'd know", "I +'m sure they +'ve gone and he +'ll stay ; she +'d know")]
    [InlineData("You couldn't've known it’s Bush’s", "You could +n't +'ve known it +’s Bush +’s")]
    [InlineData("We cannot, gonna and wanna: dunno", "We can +not , gon +na and wan +na : du +n +no")]
    [InlineData("THEY DON'T", "THEY DO +N'T")]
    [InlineData("the parents' house, Chris' hat", "the parents +' house , Chris +' hat")]
    [InlineData("'the parents' he said", "' the parents ' he said")]
    [InlineData("O'Neill's o'clock in the '80s and 1970's", "O'Neill +'s o'clock in the '80s and 1970's")]
    [InlineData("'Twas 'em, 'cause", "'Twas 'em , 'cause")]
    [InlineData("a 15-year-old well-known non-Arab co-founder, e-mail", "a 15 - year - old well - known non-Arab co-founder , e-mail")]
    [InlineData("he/she and/or w/o 9/11", "he / she and / or w/o 9/11")]
    [InlineData("Mr. J. R. Smith Jr. of the U.S. and Acme Inc.", "Mr. J. R. Smith Jr. of the U.S. and Acme Inc.")]
    [InlineData("e.g. No. 5, but no. The end", "e.g. No. 5 , but no . The end")]
    [InlineData("tea, cake etc. Then", "tea , cake etc . Then")]
    [InlineData("tea, cake etc. and more", "tea , cake etc. and more")]
    [InlineData("$3.50 or £1,000, 12.5% and 5pm", "$ 3.50 or £ 1,000 , 12.5 % and 5 pm")]
    [InlineData("won 3-0 in 1998-2001; call 713-853-7557 or 853-7557", "won 3 - 0 in 1998 - 2001 ; call 713-853-7557 or 853-7557")]
    [InlineData("the 1st at 10:30 AM on 12/27/2000", "the 1st at 10:30 AM on 12/27/2000")]
    [InlineData("“Well,” he said. ``No,'' \"yes\"", "“ Well , ” he said . `` No , '' \" yes \"")]
    [InlineData("Wait... what?? No -- yes—maybe", "Wait ... what ?? No -- yes — maybe")]
    [InlineData("AT&T's site is www.att.com; see report.pdf", "AT&T +'s site is www.att.com ; see report.pdf")]
    [InlineData("(See http://a.example/b_(c)) me@x.org @Ryan #news :-)", "( See http://a.example/b_(c) ) me@x.org @Ryan #news :-)")]
    [InlineData("---- ==== ***", "---- ==== ***")]
    public void English_contractions_hyphens_and_slashes_are_parted(string text, string expected) =>
        TokenTable.Tokens(text, TextLanguage.English).ShouldBe(expected);

    [Theory]
    [InlineData("L'homme n'est qu'un roseau.", "L'homme n'est qu'un roseau .")]
    [InlineData("Köln-Bonn, 3-0", "Köln-Bonn , 3-0")]
    [InlineData("東京は晴れ。", "東京は晴れ 。")]
    public void Other_languages_keep_what_is_written_together(string text, string expected) => TokenTable.Tokens(text, TextLanguage.Other).ShouldBe(expected);
}

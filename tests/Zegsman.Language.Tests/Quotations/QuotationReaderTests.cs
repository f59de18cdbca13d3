using Zegsman.Language.Quotations;
using Zegsman.Language.Tokenization;

namespace Zegsman.Language.Tests.Quotations;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("Hij zei: \"Ik blijf.\" en ging.", "Ik blijf.")]
    [InlineData("Hij zei: “Ik blijf.” en ging.", "Ik blijf.")]
    [InlineData("Hij zei: ‘Ik blijf.’ en ging.", "Ik blijf.")]
    [InlineData("Hij zei: 'Ik blijf.' en ging.", "Ik blijf.")]
    [InlineData("Hij zei: „Ik blijf.” en ging.", "Ik blijf.")]
    [InlineData("Hij zei: „Ik blijf.“ en ging.", "Ik blijf.")]
    [InlineData("Hij zei: ”Ik blijf.” en ging.", "Ik blijf.")]
    [InlineData("Hij zei: ,,Ik blijf.'' en ging.", "Ik blijf.")]
    [InlineData("Hij zei: ,,Ik blijf.” en ging.", "Ik blijf.")]
    [InlineData("Hij zei: ``Ik blijf.'' en ging.", "Ik blijf.")]
    [InlineData("Hij zei: «Ik blijf.» en ging.", "Ik blijf.")]
    [InlineData("Hij zei: « Ik blijf. » en ging.", "Ik blijf.")]
    [InlineData("Hij zei: »Ik blijf.« en ging.", "Ik blijf.")]
    [InlineData("Hij zei: ‚Ik blijf.’ en ging.", "Ik blijf.")]
    [InlineData("Hij zei: ,, Ik blijf. '' en ging.", "Ik blijf.")]
    public void Every_style_of_marks_is_paired(string text, string inner) => Inners(text).ShouldBe([inner]);

    [Theory]
    [InlineData("'s Ochtends koopt Van 't Hart foto's in Den Haag.")]
    [InlineData("’s Avonds zag ’t er anders uit, zo’n dag van baby’s.")]
    [InlineData("It's the Smiths' house, don't you think? Rock 'n' roll of the '90s.")]
    [InlineData("De zaak-'68 is Hans' laatste.")]
    [InlineData("A length of 5' 11\" is tall.")]
    public void Apostrophes_and_primes_are_no_quotation_marks(string text) => Inners(text).Where(i => i.Contains(' ', StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_possessive_inside_single_marks_does_not_close_them() =>
        Inners("‘The workers’ union is strong,’ she said.").ShouldBe(["The workers’ union is strong,"]);

    [Fact]
    public void Marks_within_marks_nest()
    {
        var tree = Read("“Ik zei ‘nee’ tegen hem”, zei ze.");
        tree.Select(q => q.Depth).ShouldBe([0, 1]);
        tree[1].Parent.ShouldBe(tree[0]);
    }

    [Fact]
    public void A_quotation_opened_anew_in_each_paragraph_is_one_that_goes_on()
    {
        var tree = Read("“Het was laat.\n“Toen ging het licht uit.\n“Wij bleven”, zei ze.");
        tree.Select(q => q.IsClosed).ShouldBe([false, false, true]);
        tree[1].Continues.ShouldBe(tree[0]);
        tree[2].Continues.ShouldBe(tree[1]);
    }

    [Theory]
    [InlineData("Zij zei: \"Het is klaar. Toen ging zij weg.\n\nDe raad vergadert \"morgen\" weer.")]
    [InlineData("Zij zei: “Het is klaar. Toen ging zij weg.\n\nDe raad vergadert “morgen” weer.")]
    [InlineData("Zij zei: ,,Het is klaar. Toen ging zij weg.\n\nDe raad vergadert ,,morgen'' weer.")]
    public void An_odd_mark_swallows_no_more_than_its_paragraph(string text)
    {
        var tree = Read(text);
        var paragraph = text.IndexOf('\n', StringComparison.Ordinal);
        tree.Where(q => !q.IsClosed).ShouldAllBe(q => q.Span.End <= paragraph);
        tree.Where(q => q.IsClosed).Select(q => q.Inner.In(text)).ShouldBe(["morgen"]);
    }

    [Fact]
    public void A_closing_mark_without_an_opening_one_is_left_alone() => Inners("Het is klaar”, zei ze. “Echt waar?”").ShouldBe(["Echt waar?"]);

    [Fact]
    public void The_second_of_two_openings_shows_that_the_first_was_never_closed()
    {
        var tree = Read("Zij zei \"nee. Hij zei \"ja\".");
        tree.Select(q => q.IsClosed).ShouldBe([false, true]);
        tree[0].Span.End.ShouldBeLessThanOrEqualTo(tree[1].Span.Start);
    }

    [Theory]
    [InlineData("De zogenaamde 'vrije markt' werkt niet.", true)]
    [InlineData("Zij las het boek \"De lange weg\" uit.", true)]
    [InlineData("A rally billed as “Hard Hats for Hillary” began.", true)]
    [InlineData("Hij zei: 'vrije markt'.", false)]
    [InlineData("Zij noemt de beschuldiging 'onzin'.", false)]
    [InlineData("“Wij gaan door”, zei hij.", false)]
    public void Names_and_terms_set_apart_are_told_from_words_somebody_said(string text, bool isScare) => Read(text)[0].IsScare.ShouldBe(isScare);

    [Fact]
    public void The_innermost_quotation_at_an_offset_is_found()
    {
        const string Text = "“Ik zei ‘nee’ tegen hem”, zei ze.";
        var tree = Read(Text);
        tree.At(Text.IndexOf("nee", StringComparison.Ordinal)).ShouldBe(tree[1]);
        tree.At(Text.IndexOf("tegen", StringComparison.Ordinal)).ShouldBe(tree[0]);
        tree.At(Text.IndexOf("zei ze", StringComparison.Ordinal)).ShouldBeNull();
    }

    private static IEnumerable<string> Inners(string text) => Read(text).Select(q => q.Inner.In(text));

    private static QuotationTree Read(string text) => QuotationReader.Read(text, Paragraphs.Of(text));
}

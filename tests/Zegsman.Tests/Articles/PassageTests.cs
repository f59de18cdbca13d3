using Zegsman.Articles;

namespace Zegsman.Tests.Articles;

public sealed class PassageTests
{
    private const string First = "De gemeente Oldenkamp houdt het zwembad open, zei wethouder Terpstra dinsdag in de raad. Het kost zes ton.";
    private const string Second = "Directeur Roosjen is blij met het besluit. “Wij hadden er niet meer op gerekend”, zei zij na afloop.";

    [Fact]
    public void A_usual_news_text_has_title_byline_paragraphs_heading_caption_and_link() =>
        Reads.Outline(Reads.Text($"Zwembad Oldenkamp: ‘Geen cent meer’\n\nVan onze verslaggeefster\nOLDENKAMP\n\n{First}\n\nGeen wraak\n\n{Second}\n\n" +
            "Foto: Het buitenbad, dat sinds september leeg staat.\n\nLees ook: Zwemclub zoekt onderdak")).ShouldBe(
        [
            "Title: Zwembad Oldenkamp: ‘Geen cent meer’",
            "Byline: Van onze verslaggeefster",
            "Byline: OLDENKAMP",
            $"Paragraph: {First}",
            "Heading: Geen wraak",
            $"Paragraph: {Second}",
            "Caption: Foto: Het buitenbad, dat sinds september leeg staat.",
            "ListItem: Lees ook: Zwemclub zoekt onderdak",
        ]);

    [Theory]
    [InlineData("Door Mieke Santing")]
    [InlineData("Door Sterre Koning en Bas van der Ruijgrok")]
    [InlineData("DOOR ANP")]
    [InlineData("Door onze rechtbankverslaggever")]
    [InlineData("Van onze redacteur Joris Lievens")]
    [InlineData("Tekst: Noor Wijchers")]
    [InlineData("Tekst: Pim Roosendonk | Beeld: archief")]
    [InlineData("Boeken | Door Katinka Smeele")]
    [InlineData("HOEVERBEKE – Door onze regioredactie")]
    [InlineData("Column Wies Terlouwen")]
    [InlineData("COLUMN – Mieke Haegeman")]
    [InlineData("Wetenschapsredactie")]
    [InlineData("Leestijd 2 minuten")]
    [InlineData("By Jane Dunmore")]
    [InlineData("By JANE DUNMORE and JOHN ROE")]
    [InlineData("By Jane Dunmore, staff writer")]
    [InlineData("AMSTERDAM (ANP)")]
    [InlineData("BRUSSEL 22/01 (LYS) –")]
    [InlineData("9 april 2022, 07:15")]
    [InlineData("Oldenkamp, 9 april 2022")]
    [InlineData("July 16, 2018")]
    [InlineData("07:15")]
    [InlineData("20/02/2023 om 08:15 | Bijgewerkt om 11:30")]
    [InlineData("Laatste update: 18.52 uur")]
    [InlineData("Updated July 16, 2018 at 4:02 p.m.")]
    [InlineData("Lieske Amerong")]
    [InlineData("Follow Jane Dunmore on Twitter @janedunmore.")]
    public void A_byline_names_who_where_or_when(string line) => KindUnderTitle(line).ShouldBe(PassageKind.Byline);

    [Theory]
    [InlineData("Door de storm van zondag viel de stroom uit.")]
    [InlineData("Van onze dochter kregen wij een boek.")]
    [InlineData("By noon the square was empty.")]
    [InlineData("Op 9 april 2022 werd het zwembad gesloten.")]
    public void A_sentence_that_begins_like_a_byline_is_a_paragraph(string line) => KindUnderTitle(line).ShouldBe(PassageKind.Paragraph);

    [Theory]
    [InlineData("Foto: de Babywarm 200. (Foto: fabrikant)")]
    [InlineData("Bijschrift: De zaal, vorige week.")]
    [InlineData("Foto ANP")]
    [InlineData("De dijk bij Oldenkamp vanochtend. (Photo: J. Roe)")]
    [InlineData("Photo: the dike at dawn")]
    [InlineData("© De Waterkant")]
    [InlineData("Jane Dunmore via Getty Images")]
    public void A_caption_is_known_by_label_or_credit(string line) => KindBetween(line).ShouldBe(PassageKind.Caption);

    [Theory]
    [InlineData("Pijnpunten")]
    [InlineData("“Kruispunt des doods”")]
    [InlineData("Wat nu?")]
    [InlineData("'s Ochtends vroeg")]
    [InlineData("5. Wie betaalt de strandtenten?")]
    [InlineData("WAT ZEGT HET ONDERZOEK")]
    public void A_short_line_without_full_stop_is_a_heading(string line) => KindBetween(line).ShouldBe(PassageKind.Heading);

    [Theory]
    [InlineData("‘Weinig.’")]
    [InlineData("Hij zweeg.")]
    [InlineData("Critici zeggen:")]
    [InlineData("Zij vroeg: “Komt u nog?”")]
    [InlineData("U groeide hier op. Wat at u?")]
    [InlineData("niemand gaat mij vertellen wat er gebeurt")]
    public void A_sentence_is_no_heading_however_short(string line) => KindBetween(line).ShouldBe(PassageKind.Paragraph);

    [Fact]
    public void The_last_line_is_no_heading() =>
        Reads.Text($"{First}\n\nNog geen tekening").Passages[^1].Kind.ShouldBe(PassageKind.Paragraph);

    [Fact]
    public void A_first_paragraph_is_no_title() => Reads.Text($"{First}\n\n{Second}").Title.ShouldBeNull();

    [Fact]
    public void A_rubric_stands_above_the_title_and_a_name_under_it() =>
        Reads.Outline(Reads.Text($"COLUMN\n\nWachtkamer\n\nLieske Amerong\n\n{First}")).ShouldBe(
            ["Heading: COLUMN", "Title: Wachtkamer", "Byline: Lieske Amerong", $"Paragraph: {First}"]);

    [Fact]
    public void Letters_are_signed() =>
        Reads.Outline(Reads.Text($"Brieven\n\nWindmolens (1)\n\n{First}\n\nC. Houtgraaf-Bos, Zuiderhaven\n\n" +
            $"Windmolens (2)\n\n{Second}\n\nJoop van Ravenstein, Westerdrecht")).ShouldBe(
        [
            "Title: Brieven", "Heading: Windmolens (1)", $"Paragraph: {First}", "Byline: C. Houtgraaf-Bos, Zuiderhaven",
            "Heading: Windmolens (2)", $"Paragraph: {Second}", "Byline: Joop van Ravenstein, Westerdrecht",
        ]);

    [Theory]
    [InlineData("• ")]
    [InlineData("- ")]
    [InlineData("* ")]
    public void Bullets_begin_list_items_under_their_heading(string bullet) =>
        Reads.Text($"{First}\n\nWat kunt u doen:\n{bullet}Niets tekenen.\n{bullet}De gemeente bellen\n\n{Second}").Passages.Select(p => p.Kind).ShouldBe(
            [PassageKind.Paragraph, PassageKind.Heading, PassageKind.ListItem, PassageKind.ListItem, PassageKind.Paragraph]);

    [Fact]
    public void Numbers_begin_list_items() =>
        Reads.Text($"{First}\n\n1. Teken niets.\n2. Bel de gemeente.\n\n{Second}").Passages.Select(p => p.Kind).ShouldBe(
            [PassageKind.Paragraph, PassageKind.ListItem, PassageKind.ListItem, PassageKind.Paragraph]);

    [Theory]
    [InlineData("22.41 uur", "22.05 uur")]
    [InlineData("22:41", "22:05")]
    [InlineData("22u41", "22u05")]
    public void A_time_on_a_line_of_its_own_heads_an_entry_of_a_live_blog(string late, string early)
    {
        var article = Reads.Text($"Date: 2021-06-17\n\nLIVE | Brand in Oldenkamp\n\n{late}\n{First}\n\n{Second}\n\n{early}\n{First}");
        article.Passages.Select(p => p.Kind).ShouldBe(
        [
            PassageKind.Title, PassageKind.Byline, PassageKind.ListItem, PassageKind.ListItem, PassageKind.Byline, PassageKind.ListItem,
        ]);
        article.Passages.Select(p => p.Published?.Value).ShouldBe(
            [null, "2021-06-17T22:41", "2021-06-17T22:41", "2021-06-17T22:41", "2021-06-17T22:05", "2021-06-17T22:05"]);
    }

    [Theory]
    [InlineData("23.52 uur – ", "23.31 uur – ")]
    [InlineData("23:52 | ", "23:31 | ")]
    [InlineData("23.52 - ", "23.31 - ")]
    [InlineData("23:52 ", "23:31 ")]
    public void A_time_before_a_dash_begins_an_entry_of_a_live_blog(string late, string early)
    {
        var article = Reads.Text($"Date: 2022-03\n\nLiveblog verkiezingen\n\n{late}{First}\n\n{early}{Second}");
        article.Passages.Select(p => p.Kind).ShouldBe([PassageKind.Title, PassageKind.ListItem, PassageKind.ListItem]);
        article.Passages.ShouldAllBe(p => p.Published == null, "a month is no day");
    }

    [Fact]
    public void A_quotation_that_the_text_repeats_is_a_pull_quote() =>
        Reads.Text($"{First}\n\n“Wij hadden er niet meer op gerekend”\n\n{Second}").Passages[1].Kind.ShouldBe(PassageKind.Quotation);

    [Fact]
    public void A_quotation_that_stands_once_is_somebody_speaking() =>
        Reads.Text($"{Second}\n\n“Ik slaap met het licht aan en dat blijft zo.”\n\n{First}").Passages[1].Kind
            .ShouldBe(PassageKind.Paragraph);

    [Fact]
    public void Marked_lines_are_one_block_quotation()
    {
        var article = Reads.Text($"{First}\n\n> De raad besluit\n> het bad te sluiten.\n\n{Second}");
        article.Passages[1].Kind.ShouldBe(PassageKind.Quotation);
        article.Passages[1].Span.In(article.Text).ShouldBe("> De raad besluit\n> het bad te sluiten.");
    }

    [Theory]
    [InlineData("“Ik ga niet weg.” — Lydia Roosjen", "Lydia Roosjen")]
    [InlineData("‘Ik ga niet weg’ - Anne-Lies de Wit, directeur", "Anne-Lies de Wit")]
    public void A_quotation_signed_with_a_name_has_its_author(string line, string name)
    {
        var article = Reads.Text($"{First}\n\n{line}\n\n{Second}");
        article.Passages[1].Kind.ShouldBe(PassageKind.Quotation);
        article.Passages[1].Author!.Span!.Value.In(article.Text).ShouldBe(name);
        line.ShouldStartWith(article.Passages[1].Body!.Value.In(article.Text));
    }

    [Fact]
    public void A_hard_wrapped_paragraph_is_one_passage()
    {
        const string Wrapped = """
            De gemeente Oldenkamp houdt het zwembad open, zei wethouder Terpstra
            dinsdag in de raad. Dat kost zes ton, en die komen uit het fonds dat
            voor de sporthal was bedoeld.
            """;
        const string Other = """
            Directeur Roosjen is blij met het besluit. Zij zei na afloop dat zij
            er niet meer op had gerekend.
            """;
        var article = Reads.Text($"Zwembad blijft open\n\nDoor Mieke Santing\nOldenkamp\n\n{Wrapped}\n\n" +
            $"- Het bad gaat om negen uur open\n- De kantine blijft voorlopig dicht\n\n{Other}");
        Reads.Outline(article).ShouldBe(
        [
            "Title: Zwembad blijft open", "Byline: Door Mieke Santing", "Byline: Oldenkamp", $"Paragraph: {Wrapped}",
            "ListItem: - Het bad gaat om negen uur open", "ListItem: - De kantine blijft voorlopig dicht", $"Paragraph: {Other}",
        ]);
    }

    [Fact]
    public void A_wrapped_text_without_empty_lines_has_a_new_paragraph_after_a_short_line()
    {
        var article = Reads.Text("""
            De gemeente Oldenkamp houdt het zwembad open, zei wethouder Terpstra
            dinsdag in de raad. Dat kost zes ton.
            Directeur Roosjen is blij met het besluit. Zij zei na afloop dat zij
            er niet meer op had gerekend.
            """);
        article.Passages.Count.ShouldBe(2);
        article.Passages[1].Span.In(article.Text).ShouldStartWith("Directeur");
    }

    [Fact]
    public void Lines_that_each_are_a_sentence_are_paragraphs_of_their_own() =>
        Reads.Text("De gemeente houdt het zwembad toch maar open.\nDat zei wethouder Terpstra dinsdag in de raad.\n" +
            "Het kost de stad zes ton per jaar, zei hij.").Passages.Count.ShouldBe(3);

    private static PassageKind KindUnderTitle(string line) =>
        Reads.Text($"Zwembad Oldenkamp blijft open\n\n{line}\n\n{First}\n\n{Second}").Passages[1].Kind;

    private static PassageKind KindBetween(string line) => Reads.Text($"{First}\n\n{line}\n\n{Second}").Passages[1].Kind;
}

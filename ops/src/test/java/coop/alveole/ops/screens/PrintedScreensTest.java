package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Any screen, printed by the browser: clean A4 sheets that say what they are, of which day, and which of how many. */
class PrintedScreensTest extends OpenHouse {
    private static String amina;

    @BeforeAll
    static void moreThanASheet() {
        amina = house.readyToSign(admin, "Potière", "Amina", "Tours");
        house.post(admin, "/api/v1/memberships/" + amina + "/sign-cesa", "{\"signedOn\":\"2026-09-01\"}");
        for (int i = 10; i < 45; i++) house.member(admin, "Imprimé" + i, "Nom", "Tours");
    }

    private record Sheets(List<String> pages) {
        String all() {
            return String.join(" ", pages);
        }

        void assertNumbered() {
            for (int at = 0; at < pages.size(); at++)
                assertThat(pages.get(at)).contains((at + 1) + " / " + pages.size());
        }
    }

    private static Sheets printed(Visitor visitor, String path) throws IOException {
        visitor.open(house.upToDate(path));
        return sheets(visitor.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    private static Sheets sheets(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var words = new PDFTextStripper();
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                assertA4(paper.getPage(page - 1).getMediaBox());
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(paper).replaceAll("\\s+", " "));
            }
            return new Sheets(pages);
        }
    }

    private static void assertA4(PDRectangle sheet) {
        assertThat(sheet.getWidth()).isBetween(594f, 596f);
        assertThat(sheet.getHeight()).isBetween(841f, 843f);
    }

    @Test
    void everySheetSaysWhatItIs() throws IOException {
        var list = "/members?q=imprime&territory=Tours";
        var titles = Map.of(
                "/members/" + amina,
                "Potière Amina",
                list,
                "Annuaire",
                "/deadlines/calendar?territory=Tours",
                "Échéancier du sociétariat");
        try (var visitor = Visitor.at(house, Look.DESK).signedIn(CLAIRE)) {
            for (var screen : titles.entrySet()) {
                var sheets = printed(visitor, screen.getKey());
                assertThat(sheets.pages().getFirst()).contains(screen.getValue(), "Situation au ");
                assertThat(sheets.all())
                        .as("what is pressed, asked or opened stays on the screen")
                        .doesNotContain("Se déconnecter", "Télécharger", "Afficher", "Enregistrer", "Suivre");
                sheets.assertNumbered();
                if (screen.getKey().contains("territory"))
                    assertThat(sheets.pages().getFirst()).contains("Territoire : Tours");
            }
            var sheets = printed(visitor, list);
            assertThat(sheets.pages().getFirst()).contains("Nom : imprime");
            assertThat(sheets.pages())
                    .as("each with the heads of its columns")
                    .hasSizeGreaterThan(1)
                    .allSatisfy(sheet -> assertThat(sheet).contains("Statut", "Alerte prudente"));
            assertThat(sheets.all()).contains("Imprimé10", "Imprimé44");
        }
    }
}

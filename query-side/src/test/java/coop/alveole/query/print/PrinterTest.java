package coop.alveole.query.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is printed can be kept for ten years, is the same each time, and asks nobody for anything. */
class PrinterTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);
    private static final Printer PRINTER = new Printer();

    private static byte[] printed(String words) {
        return PRINTER.print(new Print("words", "Élan·e", DAY, Map.of("words", words)));
    }

    @Test
    void whatIsPrintedMeetsPdfA3uAndSaysItsStructureAloud() throws Exception {
        Pdf.assertToBeKept(printed("« Œuvre » d'Élan·e : 1 234,50 € — ça naît."));
    }

    @Test
    void theTypefaceIsInTheFileAndTheDayIsThatOfTheFacts() throws IOException {
        try (var document = Loader.loadPDF(printed("Amina"))) {
            for (var page : document.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            assertThat(document.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE))
                    .isEqualTo("D:20270312000000+00'00'");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void theSameFactsOnTheSameDayGiveTheSameBytes() {
        assertThat(printed("Amina")).isEqualTo(printed("Amina"));
        assertThat(new Printer().print(new Print("words", "Élan·e", DAY, Map.of("words", "Amina"))))
                .isEqualTo(printed("Amina"));
        assertThat(printed("Bruno")).isNotEqualTo(printed("Amina"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>gras</b>",
                "&lt;&nbsp;",
                "]]>",
                "${page.words}",
                "[[${page.words}]]",
                "<script>1</script>",
                "th:text=\"1\"",
                "<!-- -->"
            })
    void wordsAreShownAsTheyAre(String words) throws Exception {
        assertThat(Pdf.text(printed(words))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "a\u000Bb", "a\uFFFEb", "漢字 😀", "שלום"})
    void wordsThatNoTypefaceOfOursKnowsStillMakeAFileToKeep(String words) throws Exception {
        Pdf.assertToBeKept(printed(words));
    }

    /** A template of ours, spoilt: nothing of what it asks for is ever asked. */
    @Test
    void nothingIsFetchedFromAnywhere() throws Exception {
        try (var listener = new ServerSocket(0)) {
            listener.setSoTimeout(300);
            var there = "http://127.0.0.1:" + listener.getLocalPort();
            var asked = Stream.of(there, "https" + there.substring(4), "ftp" + there.substring(4))
                    .map(each -> each + "/x")
                    .toList();
            var file = PRINTER.print(new Print(
                    "spoilt",
                    "Gâté",
                    DAY,
                    Map.of(
                            "asked",
                            Stream.concat(
                                            asked.stream(),
                                            Stream.of(
                                                    "file:///etc/hostname",
                                                    "jar:" + there + "/x.jar!/x",
                                                    "alveole:/../application.properties",
                                                    "//127.0.0.1:" + listener.getLocalPort() + "/x",
                                                    "data:text/css,p%7Bcolor:red%7D"))
                                    .toList(),
                            "there",
                            there)));
            assertThat(Pdf.text(file)).contains("Rien d'ailleurs");
            assertThat(reached(listener)).isFalse();
        }
    }

    private static boolean reached(ServerSocket listener) throws IOException {
        try (var caller = listener.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void aListOnPaperSaysWhatItIsOnEachPage() throws Exception {
        record Paper(String title, List<String> about, List<String> headings, List<List<String>> rows, boolean wide) {}
        var rows = Stream.iterate(1, at -> at + 1)
                .limit(90)
                .map(at -> List.of("Nom " + at, "Tours"))
                .toList();
        var paper = new Paper(
                "Annuaire",
                List.of("Situation au 12/03/2027", "Territoire : Tours"),
                List.of("Nom", "Territoire"),
                rows,
                false);
        var file = PRINTER.print(new Print("list", "Annuaire", DAY, paper));
        Pdf.assertToBeKept(file);
        var pages = Pdf.pages(file);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getFirst()).contains("Annuaire", "Situation au 12/03/2027 · Territoire : Tours", "Nom 1");
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(page).contains("Annuaire · Alvéole", "Nom Territoire", "/ " + pages.size()));
        assertThat(pages.getLast()).contains("Nom 90", "page " + pages.size());
    }
}

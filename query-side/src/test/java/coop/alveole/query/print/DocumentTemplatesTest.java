package coop.alveole.query.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document of ours can be kept for ten years, with all of its facts and with as few as there may be. */
class DocumentTemplatesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);
    private static final Printer PRINTER = new Printer();
    private static final List<Map<String, String>> SECTIONS = List.of(
            Map.of("title", "Programme", "words", "Un atelier\nà deux."),
            Map.of("title", "Moyens", "words", "<b>x</b>"));

    private static Map<String, Object> page(boolean full) {
        var says = new java.util.HashMap<String, Object>();
        for (var name : List.of("signedOn", "statutes", "trialEndsOn", "associateBy", "until"))
            says.put(name, full ? "le " + name : null);
        for (var name : List.of(
                "from",
                "contract",
                "contractFrom",
                "heldOn",
                "handbook",
                "since",
                "actBy",
                "condition",
                "endsOn",
                "call",
                "territory")) says.put(name, "dit " + name);
        says.put("until", full ? "dit until" : null);
        says.put("renewableUntil", full ? "dit renewableUntil" : null);
        says.put("narrower", full);
        says.put("months", 4);
        says.put("renewals", 1);
        says.put("number", 2);
        says.put("shares", full ? "2 parts" : "");
        says.put("associate", full);
        says.put("applied", full);
        says.put("sections", full ? SECTIONS : List.of());
        return Map.of(
                "foot",
                "document-1 · saisie n° 57",
                "draft",
                !full,
                "house",
                Map.of(
                        "name",
                        "La Ruche",
                        "form",
                        full ? "SARL Scop" : "",
                        "siren",
                        "552100554",
                        "address",
                        List.of("1 rue des Halles", "37000 Tours")),
                "person",
                Map.of("name", "Amina B.", "address", List.of("2 rue du Port"), "born", full ? "01/02/1980" : ""),
                "madeOn",
                "12/03/2027",
                "says",
                says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contrat-cape",
                "contrat-cesa",
                "avenant",
                "mode-d-emploi-remis",
                "attestation",
                "lettre-societariat",
                "lettre-fin-de-cape",
                "lettre-piece-a-echeance"
            })
    void itCanBeKept(String template) throws Exception {
        for (var full : List.of(true, false)) {
            var file = PRINTER.print(new Print(template, "Document", DAY, page(full)));
            Pdf.assertToBeKept(file);
            var pages = Pdf.pages(file);
            assertThat(pages).allSatisfy(each -> assertThat(each).contains("saisie n° 57", "/ " + pages.size()));
            if (full) assertThat(pages).noneMatch(each -> each.contains("PROJET"));
            else assertThat(pages).allMatch(each -> each.contains("PROJET"));
            assertThat(String.join("", pages)).contains("La Ruche", "Amina B.").doesNotContain("null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lettre-societariat"})
    void aLetterSaysWhatCanStillBeDoneUntilWhenAndWhomToCall(String template) throws Exception {
        for (var full : List.of(true, false))
            assertThat(Pdf.text(PRINTER.print(new Print(template, "Lettre", DAY, page(full)))))
                    .contains("L7331-3", "dit actBy", "dit condition", "Appelez dit call", "candidature")
                    .doesNotContain("licenci", "sanction");
    }

    @Test
    void theEndOfACapeSaysUntilWhenItMayBeRenewedOrThatItMayNot() throws Exception {
        assertThat(Pdf.text(PRINTER.print(new Print("lettre-fin-de-cape", "Lettre", DAY, page(true)))))
                .contains("dit endsOn", "jusqu'au dit renewableUntil au plus", "L127-2", "CAPE-02", "Appelez dit call")
                .contains("périodes de 4 mois au plus", "un renouvellement au plus", "H28");
        assertThat(Pdf.text(PRINTER.print(new Print("lettre-fin-de-cape", "Lettre", DAY, page(false)))))
                .contains("dit endsOn", "ne peut plus être renouvelé", "CESA", "Appelez dit call")
                .doesNotContain("dit renewableUntil", "Notre coopérative a choisi");
    }

    @Test
    void aPaperThatExpiresIsNotNamedInItsLetter() throws Exception {
        for (var full : List.of(true, false))
            assertThat(Pdf.text(PRINTER.print(new Print("lettre-piece-a-echeance", "Lettre", DAY, page(full)))))
                    .contains("Une pièce de votre dossier arrive à échéance le dit endsOn", "Appelez dit call")
                    .doesNotContain("séjour", "médical", "santé");
    }

    @Test
    void aSheetOfLabelsHasNoFootAndCanBeKept() throws Exception {
        var label = Map.of("name", "Amina B.", "address", List.of("2 rue du Port", "37000 Tours"));
        var blank = Map.of("name", "", "address", List.of());
        var rows = Collections.nCopies(9, List.of(label, label, blank));
        var file = PRINTER.print(
                new Print("etiquettes", "Étiquettes", DAY, Map.of("rows", rows, "without", List.of("Bruno"))));
        Pdf.assertToBeKept(file);
        assertThat(Pdf.pages(file)).hasSize(3).noneMatch(each -> each.contains("page 1"));
        assertThat(Pdf.pages(file).getLast()).contains("Sans adresse complète", "Bruno");
    }

    @Test
    void theFileOfAnExitCanBeKept() throws Exception {
        var done =
                Map.of("what", "Clés rendues", "who", "claire", "dueOn", "12/03/2027", "state", "fait le 10/03/2027");
        var open = Map.of("what", "Devis en cours", "who", "l'accompagnateur·ice", "dueOn", "20/03/2027", "state", "");
        var files =
                List.of(Map.of("lastDay", "Sortie du 28/02/2027", "state", "1 sur 2", "lines", List.of(done, open)));
        var file = PRINTER.print(new Print(
                "dossier-de-sortie",
                "Dossier de sortie",
                DAY,
                Map.of(
                        "foot",
                        "membership-1",
                        "name",
                        "Élan Amina",
                        "asOf",
                        "Situation au 12/03/2027",
                        "files",
                        files)));
        Pdf.assertToBeKept(file);
        assertThat(Pdf.text(file))
                .contains("Clés rendues", "claire", "fait le 10/03/2027", "Devis en cours", "page 1 / 1");
    }

    @Test
    void severalDocumentsMakeOneFileThatCanBeKept() throws Exception {
        var letters = Stream.of(true, false)
                .map(full -> PRINTER.print(new Print("lettre-societariat", "Lettre", DAY, page(full))))
                .toList();
        var lines = List.of(
                Map.of("at", 1, "name", "Amina B.", "address", "2 rue du Port, 37000 Tours", "number", ""),
                Map.of("at", 2, "name", "Chloé", "address", "3 rue du Port", "number", "1A12345678901"));
        var list = Map.of(
                "foot",
                "letters-1",
                "house",
                "La Ruche",
                "kind",
                "Lettre",
                "madeOn",
                "12/03/2027",
                "lines",
                lines,
                "without",
                List.of("Bruno"));
        var first = PRINTER.print(new Print("liste-d-envoi", "Liste d'envoi", DAY, list));
        var file = PdfBundle.of(first, letters);
        Pdf.assertToBeKept(file);
        assertThat(Pdf.pages(file)).hasSize(3).allMatch(each -> each.contains("page 1 / 1"));
        assertThat(Pdf.pages(file).getFirst())
                .contains("Amina B.", "2 rue du Port", "1A12345678901", "il leur manque une adresse", "Bruno");
        assertThat(PdfBundle.of(first, letters)).isEqualTo(file);
    }
}

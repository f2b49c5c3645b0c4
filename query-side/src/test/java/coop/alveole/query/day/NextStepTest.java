package coop.alveole.query.day;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.query.deadline.DeadlinesPage.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed about a line of the day is what its page is for: a paper is dropped only where one is missing. */
class NextStepTest {
    @ParameterizedTest
    @CsvSource({
        "action-1, /actions, next.ACTION",
        "paper-membership-1-CAPE-2026-01-05, /members/membership-1/attachments, next.DOCUMENT",
        "house-document-1, /house-documents, next.DOCUMENT",
        "invoice-1/remind, /invoices/invoice-1, next.OPEN",
        "quote-1, /quotes/quote-1, next.OPEN",
        "invoice-1-1-activity-1, /introducer-shares, next.OPEN"
    })
    void aLineLeadsToItsPageAndSaysWhatItIsFor(String id, String page, String words) {
        var row = new Row(id, "", page, "", "", "", "", "", "", "", List.of(), List.of());
        assertThat(NextStep.of(row)).isEqualTo(new NextStep(words, page));
    }
}

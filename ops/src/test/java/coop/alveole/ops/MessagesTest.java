package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.absence.AbsenceEvent;
import coop.alveole.domain.absence.AbsenceEvent.AbsenceRecorded;
import coop.alveole.domain.accompaniment.AccompanimentEvent;
import coop.alveole.domain.action.ActionEvent;
import coop.alveole.domain.action.ActionEvent.DropReason;
import coop.alveole.domain.action.ActionEvent.PutOffReason;
import coop.alveole.domain.billing.bank.BankAccountEvent;
import coop.alveole.domain.billing.bank.BankDayEvent;
import coop.alveole.domain.billing.chart.ChartEvent;
import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.CustomerEvent;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.deposit.DepositsEvent;
import coop.alveole.domain.billing.deposit.SlipEvent;
import coop.alveole.domain.billing.export.ExportEvent;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent;
import coop.alveole.domain.billing.opening.OpeningEvent;
import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.billing.quote.QuoteEvent;
import coop.alveole.domain.billing.reminder.RemindersEvent;
import coop.alveole.domain.billing.series.SeriesEvent;
import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.deadline.LeadUnit;
import coop.alveole.domain.deadline.ProposedStep;
import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.earmark.EarmarksEvent;
import coop.alveole.domain.housedocument.HouseDocumentEvent;
import coop.alveole.domain.imports.ImportEvent;
import coop.alveole.domain.imports.mapping.MappingEvent;
import coop.alveole.domain.membership.CapeEvent.CapeEnd;
import coop.alveole.domain.membership.CapeEvent.CapeEnded;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.membership.exit.RemainingDue;
import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.domain.membership.flag.FlagReason;
import coop.alveole.domain.membership.flag.FlagSubject;
import coop.alveole.domain.membership.letters.LetterBatchEvent;
import coop.alveole.domain.payroll.PayrollEvent;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.purchasing.PurchaseEvent;
import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.membership.association.AssociationFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.evidence.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages say, they say in French and in English. */
class MessagesTest {
    private static final Pattern QUOTED = Pattern.compile("(?:#\\{|[\"'])([\\w.-]+)");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

    @Test
    void bothBundlesSayTheSameThings() {
        assertThat(Messages.ENGLISH.keys()).isEqualTo(Messages.FRENCH.keys());
        assertThat(Messages.FRENCH.keys()).allSatisfy(key -> {
            assertThat(values(Messages.ENGLISH.text(key))).as(key).isEqualTo(values(Messages.FRENCH.text(key)));
            assertThat(said(Messages.FRENCH, key)).as(key).isNotBlank();
            assertThat(said(Messages.ENGLISH, key)).as(key).isNotBlank();
        });
    }

    /** An apostrophe alone opens a quotation, and the values after it are not filled in. */
    @Test
    void everyApostropheIsDoubled() {
        assertThat(Stream.of(Messages.FRENCH, Messages.ENGLISH))
                .allSatisfy(messages -> assertThat(messages.keys())
                        .filteredOn(key -> messages.text(key).replace("''", "").contains("'"))
                        .isEmpty());
    }

    @Test
    void everyKeyThatAPageAsksForIsThere() throws IOException {
        var asked = Pattern.compile("#\\{([a-z][\\w.-]*[\\w])")
                .matcher(pagesAndCode())
                .results()
                .map(found -> found.group(1));
        assertThat(asked).isNotEmpty().allMatch(Messages.FRENCH.keys()::contains);
    }

    @Test
    void everyKeyMadeFromAWordIsThere() {
        var words = Stream.of(
                        words("contract.", Stream.of(ContractKind.values())),
                        words("choice.", Stream.of(ExitKind.values())),
                        words("choice.", Stream.of(EmploymentForm.values())),
                        words("choice.", Stream.of(Capacity.values())),
                        words("choice.", Stream.of(ContractKind.values())),
                        words("choice.", Stream.of(ExitReason.values())),
                        words("due.", Stream.of(RemainingDue.DueKind.values())),
                        words("association.", Stream.of(AssociationFile.Progress.values())),
                        words("truth.", Stream.of(Documents.State.values())),
                        words("deadline.", Stream.of(DeadlineKind.values())),
                        words("desk.", Stream.of(Desk.values())),
                        words("proposed.", Stream.of(ProposedStep.values())),
                        words("choice.", Stream.of(PauseReason.values())),
                        words("choice.", Stream.of(DoneReason.values())),
                        words("flag.", Stream.of(FlagKind.values())),
                        words("flag.why.", Stream.of(FlagKind.values())),
                        words("flag.fact.", Stream.of(FlagSubject.values())),
                        words("choice.", Stream.of(FlagReason.values())),
                        words("choice.", Stream.of(Commitment.values())),
                        words("customer.kind.", Stream.of(CustomerKind.values())),
                        words("choice.", Stream.of(PutOffReason.values())),
                        words("choice.", Stream.of(DropReason.values())),
                        Stream.of(PersonalField.values())
                                .map(field -> "person."
                                        + field.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .flatMap(keys -> keys);
        assertThat(words).allMatch(Messages.FRENCH.keys()::contains);
    }

    private static Stream<String> words(String prefix, Stream<? extends Enum<?>> words) {
        return words.map(word -> prefix + word.name());
    }

    /** Used as it stands, or made from a word that follows a quoted beginning. */
    @Test
    void noKeyIsLeftOver() throws IOException {
        var used = QUOTED.matcher(pagesAndCode())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(new TreeSet<>(Messages.FRENCH.keys()))
                .filteredOn(key -> !used.contains(key) && beginnings(key).noneMatch(used::contains))
                .isEmpty();
    }

    private static Stream<String> beginnings(String key) {
        return Pattern.compile("\\.").matcher(key).results().map(dot -> key.substring(0, dot.end()));
    }

    @Test
    void everyEventOfAFileIsSaidInBothLanguages() {
        var sentences = RunningHouse.shared().bean(Sentences.class);
        var day = LocalDate.of(2025, 2, 27);
        var causes = Stream.of(CapeEnd.values())
                .map(cause ->
                        new CapeEnded(new MembershipId("membership-00000000-0000-4000-8000-000000000003"), day, cause));
        var events = Stream.of(
                        Samples.ALL.stream(),
                        WayInSamples.ALL.stream(),
                        ActivitySamples.ALL.stream(),
                        CustomerSamples.ALL.stream(),
                        BillingSamples.ALL.stream(),
                        QuoteSamples.ALL.stream(),
                        BankSamples.ALL.stream(),
                        ContributionSamples.ALL.stream(),
                        ContributionSamples.OTHERS.stream(),
                        PurchaseSamples.ALL.stream(),
                        AccountSamples.ALL.stream(),
                        PurchaseSamples.OTHERS.stream(),
                        InternalInvoiceSamples.ALL.stream(),
                        InternalInvoiceSamples.OTHERS.stream(),
                        OpeningSamples.ALL.stream(),
                        OpeningSamples.OTHERS.stream(),
                        ExportSamples.ALL.stream(),
                        ExportSamples.OTHERS.stream(),
                        ActionSamples.ALL.stream(),
                        ActionSamples.OTHERS.stream(),
                        AttachmentSamples.ALL.stream(),
                        HouseDocumentSamples.ALL.stream(),
                        DivergenceSamples.ALL.stream(),
                        DivergenceSamples.OTHERS.stream(),
                        ImportSamples.ALL.stream(),
                        CallSamples.ALL.stream(),
                        JoiningSamples.ALL.stream(),
                        JoiningSamples.OTHERS.stream(),
                        ContractSamples.ALL.stream(),
                        OrganisationSamples.ALL.stream(),
                        FlagSamples.ALL.stream(),
                        DocumentSamples.ALL.stream(),
                        causes,
                        Stream.of(new AbsenceRecorded(
                                new AbsencesId("absences-00000000-0000-4000-8000-000000000003"), day, day, null)),
                        deadlines(day))
                .flatMap(some -> some)
                .filter(event -> event instanceof MembershipFact
                        || event instanceof PersonEvent
                        || event instanceof AccompanimentEvent
                        || event instanceof DeadlineEvent
                        || event instanceof CustomerEvent
                        || event instanceof InvoiceEvent
                        || event instanceof QuoteEvent
                        || event instanceof SeriesEvent
                        || event instanceof PaymentEvent
                        || event instanceof DepositsEvent
                        || event instanceof SlipEvent
                        || event instanceof RemindersEvent
                        || event instanceof IssuedInvoiceEvent
                        || event instanceof IssuedQuoteEvent
                        || event instanceof BankAccountEvent
                        || event instanceof BankDayEvent
                        || event instanceof OpeningEvent
                        || event instanceof ContributionEvent
                        || event instanceof PurchaseEvent
                        || event instanceof InternalInvoiceEvent
                        || event instanceof PayrollEvent
                        || event instanceof EarmarksEvent
                        || event instanceof ChartEvent
                        || event instanceof ExportEvent
                        || event instanceof ActionEvent
                        || event instanceof AbsenceEvent
                        || event instanceof HouseDocumentEvent
                        || event instanceof LetterBatchEvent
                        || event instanceof DivergenceEvent
                        || event instanceof ImportEvent
                        || event instanceof MappingEvent)
                .toList();
        assertThat(events).hasSizeGreaterThan(12).allSatisfy(event -> {
            var french = sentences.of(event, Locale.FRENCH);
            var english = sentences.of(event, Locale.ENGLISH);
            assertThat(List.of(french, english)).noneMatch(sentence -> sentence.isBlank() || sentence.contains("{"));
            assertThat(english).isNotEqualTo(french);
        });
    }

    /** Those that are said in several ways. */
    private static Stream<Object> deadlines(LocalDate day) {
        var id = DeadlineId.of(
                new MembershipId("membership-00000000-0000-4000-8000-000000000003"), DeadlineKind.ASSOCIATION, day);
        return Stream.of(
                        Stream.of(LeadUnit.values()).map(unit -> new ReminderDue(id, day, day, 3, unit)),
                        Stream.of(ProposedStep.values()).map(step -> new StepProposed(id, day, step)),
                        Stream.of(PauseReason.values()).map(why -> new RemindersSuspended(id, day, why)),
                        Stream.of(DoneReason.values()).map(why -> new DeadlineClosed(id, day, why)))
                .flatMap(events -> events);
    }

    private static String said(Messages messages, String key) {
        return new MessageFormat(messages.text(key), Locale.FRENCH).format(new Object[] {1, 2, 3, 4, 5});
    }

    private static List<String> values(String sentence) {
        return VALUE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static String pagesAndCode() throws IOException {
        var text = new StringBuilder();
        for (var folder : List.of("../query-side/src/main", "../ops/src/main"))
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(html|java)"))
                        .forEach(file -> text.append(Approved.read(file)));
            }
        return text.toString();
    }
}

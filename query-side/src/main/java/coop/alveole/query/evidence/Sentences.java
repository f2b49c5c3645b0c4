package coop.alveole.query.evidence;

import coop.alveole.domain.absence.AbsenceEvent;
import coop.alveole.domain.accompaniment.AccompanimentEvent;
import coop.alveole.domain.action.ActionEvent;
import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.billing.bank.BankAccountEvent;
import coop.alveole.domain.billing.bank.BankDayEvent;
import coop.alveole.domain.billing.chart.ChartEvent;
import coop.alveole.domain.billing.closing.ClosingEvent;
import coop.alveole.domain.billing.customer.CustomerEvent;
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
import coop.alveole.domain.checklist.ChecklistEvent;
import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.earmark.EarmarksEvent;
import coop.alveole.domain.housedocument.HouseDocumentEvent;
import coop.alveole.domain.imports.ImportEvent;
import coop.alveole.domain.imports.ImportEvent.*;
import coop.alveole.domain.imports.mapping.MappingEvent;
import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.attachment.AttachmentEvent;
import coop.alveole.domain.membership.checklist.CheckEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.document.DocumentEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.flag.FlagEvent;
import coop.alveole.domain.membership.integration.IntegrationEvent;
import coop.alveole.domain.membership.joining.JoiningEvent;
import coop.alveole.domain.membership.letters.LetterBatchEvent;
import coop.alveole.domain.membership.organisation.OrganisationEvent;
import coop.alveole.domain.membership.placement.PlacementEvent;
import coop.alveole.domain.membership.terms.TermsEvent;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.payroll.PayrollEvent;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.purchasing.PurchaseEvent;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Rule;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says each event in one sentence of the bundle, under the event's name. */
@Component
public class Sentences {
    private final MessageSource messages;
    private final PersonSentences people;
    private final AssemblyCalendar assemblies;

    Sentences(MessageSource messages, PersonSentences people, AssemblyCalendar assemblies) {
        this.messages = messages;
        this.people = people;
        this.assemblies = assemblies;
    }

    /** Of any event that a file may hold. */
    public String of(Object event, Locale reader) {
        return switch (event) {
            case PersonEvent e -> people.of(e, reader);
            case MembershipEvent e -> of(e, reader);
            case TermsEvent e -> of(e, reader);
            case CorrectionEvent e -> of(e, reader);
            case AssociationEvent e -> AssociationSentences.of(e, reader, this);
            case ExitEvent e -> AssociationSentences.of(e, reader, this);
            case EmploymentEvent e -> EmploymentSentences.of(e, reader, this);
            case OrganisationEvent e -> OrganisationSentences.of(e, reader, this);
            case JoiningEvent e -> JoiningSentences.of(e, reader, this);
            case FlagEvent e -> FlagSentences.of(e, reader, this);
            case AccompanimentEvent e -> say(e.getClass().getSimpleName(), reader, e.effectiveOn());
            case DeadlineEvent e -> DeadlineSentences.of(e, reader, this);
            case IntegrationEvent e -> IntegrationSentences.of(e, reader, this);
            case PlacementEvent e -> PlacementSentences.of(e, reader, this);
            case DocumentEvent e -> DocumentSentences.of(e, reader, this);
            case LetterBatchEvent e -> DocumentSentences.of(e, reader, this);
            case AttachmentEvent e -> AttachmentSentences.of(e, reader, this);
            case HouseDocumentEvent e -> HouseDocumentSentences.of(e, reader, this);
            case CheckEvent e -> ChecklistSentences.of(e, reader, this);
            case ChecklistEvent e -> ChecklistSentences.of(e, reader, this);
            case CustomerEvent e -> CustomerSentences.of(e, reader, this);
            case InvoiceEvent e -> InvoiceSentences.of(e, reader, this);
            case QuoteEvent e -> QuoteSentences.of(e, reader, this);
            case SeriesEvent e -> InvoiceSentences.of(e, reader, this);
            case PaymentEvent e -> PaymentSentences.of(e, reader, this);
            case ClosingEvent e -> PaymentSentences.of(e, reader, this);
            case ChartEvent e -> ExportSentences.of(e, reader, this);
            case ExportEvent e -> ExportSentences.of(e, reader, this);
            case DepositsEvent e -> BankSentences.of(e, reader, this);
            case SlipEvent e -> BankSentences.of(e, reader, this);
            case IssuedInvoiceEvent e -> IssueSentences.of(e, reader, this);
            case IssuedQuoteEvent e -> IssueSentences.of(e, reader, this);
            case RemindersEvent e -> ReminderSentences.of(e, reader, this);
            case BankAccountEvent e -> BankSentences.of(e, reader, this);
            case BankDayEvent e -> BankSentences.of(e, reader, this);
            case OpeningEvent e -> OpeningSentences.of(e, reader, this);
            case ContributionEvent e -> ContributionSentences.of(e, reader, this);
            case InternalInvoiceEvent e -> InternalInvoiceSentences.of(e, reader, this);
            case PurchaseEvent e -> PurchaseSentences.of(e, reader, this);
            case PayrollEvent e -> ActivityAccountSentences.of(e, reader, this);
            case EarmarksEvent e -> ActivityAccountSentences.of(e, reader, this);
            case ActivityEvent e -> ActivitySentences.of(e, reader, this);
            case ActionEvent e -> ActionSentences.of(e, reader, this);
            case AbsenceEvent e -> AbsenceSentences.of(e, reader, this);
            case DivergenceEvent e -> DivergenceSentences.of(e, reader, this);
            case ImportEvent e -> of(e, reader);
            case MappingEvent e -> MappingSentences.of(e, reader, this);
            default -> throw new IllegalStateException("no sentence says " + event.getClass());
        };
    }

    private String of(ImportEvent event, Locale reader) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case ImportStarted e -> say(name, reader, e.startedOn());
            case ImportFinished e ->
                say(
                        name,
                        reader,
                        e.finishedOn(),
                        e.lines().recorded(),
                        e.lines().already(),
                        e.lines().refused());
            case ImportUndone e -> say(name, reader, e.undoneOn());
        };
    }

    private String of(MembershipEvent event, Locale reader) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case MembershipRegistered e -> say(name, reader, e.registeredOn(), e.territory());
            case CapeSigned e -> say(name, reader, e.signedOn(), e.startsOn(), e.endsOn());
            case CapeRenewed e -> say(name, reader, e.signedOn(), e.startsOn(), e.endsOn());
            case CapeRenewedLate e ->
                say(name, reader, e.signedOn(), e.endsOn(), e.lapsedOn()) + broken(e.broken(), reader);
            case CapeEnded e -> say(name + "." + e.cause(), reader, e.lastDay());
            case CesaSigned e -> say(name, reader, e.signedOn(), e.associateBy(), e.warnOn());
            case CesaEnded e -> say(name + "." + e.cause(), reader, e.lastDay());
            case ContractEndedForNonAssociation e -> say(name, reader, e.lastDay(), e.confirmedOn());
            case PastDiagnosticRecorded e -> say(name, reader, e.heldOn());
            case PastContractRecorded e ->
                say(name, reader, contract(e.kind(), reader), e.startsOn(), e.endsOn()) + broken(e.broken(), reader);
            case PastCesaRecorded e ->
                say(name, reader, e.signedOn(), e.associateBy(), e.warnOn()) + broken(e.broken(), reader);
            case EarlierContractRecorded e ->
                say(name, reader, contract(e.kind(), reader), e.startsOn(), e.endsOn(), e.associateBy(), e.warnOn())
                        + broken(e.broken(), reader);
        };
    }

    private String of(TermsEvent event, Locale reader) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case CapeDrafted e -> say(name, reader, e.draftedOn());
            case CesaDrafted e -> say(name, reader, e.draftedOn(), e.statutes());
            case TrialAgreed e -> say(name, reader, e.trialEndsOn());
            case TrialRenewed e -> say(name, reader, e.agreedOn(), e.trialEndsOn());
            case CapeAmended e -> say(name, reader, e.number(), e.signedOn(), e.effectiveFrom());
            case CesaAmended e -> say(name, reader, e.number(), e.signedOn(), e.effectiveFrom(), e.statutes());
            case PastTermsRecorded e -> say(name, reader, contract(e.kind(), reader), e.contractStartsOn());
            case PastAmendmentRecorded e ->
                say(name, reader, e.number(), e.effectiveFrom(), contract(e.kind(), reader), e.contractStartsOn());
        };
    }

    private String of(CorrectionEvent event, Locale reader) {
        return switch (event) {
            case ContractCorrected e ->
                say(
                                e.associateBy() == null ? "ContractCorrected" : "ContractCorrected.moved",
                                reader,
                                contract(e.kind(), reader),
                                e.wrongStartsOn(),
                                e.wrongEndsOn(),
                                e.startsOn(),
                                e.endsOn(),
                                choice(e.reason(), reader),
                                e.associateBy() == null ? "" : e.associateBy())
                        + broken(e.broken(), reader);
            case CesaCorrected e ->
                say(
                                "CesaCorrected",
                                reader,
                                e.wrongSignedOn(),
                                e.signedOn(),
                                choice(e.reason(), reader),
                                e.associateBy())
                        + broken(e.broken(), reader);
            case AdmissionCorrected e -> AssociationSentences.of(e, reader, this) + broken(e.broken(), reader);
        };
    }

    /** Who recorded it, as far as a reader needs to know; the account's id stands beside it. */
    public String who(String actor, String origin, Locale reader) {
        var by = switch (origin) {
            case "import", "own-file" -> "import";
            case "http" -> actor.startsWith("token/") ? "software" : "screen";
            default -> "machine";
        };
        return word("who." + by, reader);
    }

    String broken(List<? extends Rule> rules, Locale reader) {
        if (rules.isEmpty()) return "";
        var titles = rules.stream().map(rule -> rule.text().title()).collect(Collectors.joining(", "));
        return " " + say("broken", reader, titles);
    }

    String contract(ContractKind kind, Locale reader) {
        return word("standing." + kind, reader);
    }

    /** Nobody knows an assembly by its id; of one that was never dated there is nothing else to say. */
    public String assembly(@Nullable AssemblyId id, Locale reader) {
        if (id == null) return word("assembly.unsaid", reader);
        return assemblies
                .latest(id)
                .map(held -> messages.getMessage(
                        "assembly.said", new Object[] {choice(held.kind(), reader), French.day(held.heldOn())}, reader))
                .orElseGet(() -> messages.getMessage("assembly.unknown", new Object[] {id}, reader));
    }

    String word(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }

    String choice(Enum<?> choice, Locale reader) {
        return word("choice." + choice, reader);
    }

    String say(String event, Locale reader, Object... values) {
        var shown = Stream.of(values)
                .map(value -> value instanceof LocalDate day ? French.day(day) : value.toString())
                .toArray();
        return messages.getMessage("event." + event, shown, reader);
    }
}

package coop.alveole.ops.store.catalogue;

import coop.alveole.domain.absence.AbsenceEvent;
import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.accompaniment.AccompanimentEvent;
import coop.alveole.domain.action.ActionEvent;
import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.anchor.AnchorEvent;
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
import coop.alveole.domain.evidence.HouseEvent;
import coop.alveole.domain.governance.AssemblyEvent;
import coop.alveole.domain.housedocument.HouseDocumentEvent;
import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.imports.ImportEvent;
import coop.alveole.domain.imports.mapping.MappingEvent;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.attachment.AttachmentEvent;
import coop.alveole.domain.membership.checklist.CheckEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent;
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
import coop.alveole.domain.payroll.PayrollEvent;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.purchasing.PurchaseEvent;
import coop.alveole.domain.round.RoundEvent;
import coop.alveole.domain.sending.SendingEvent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;

/**
 * The stable names under which events are stored ({@code membership.CesaSigned}). A class may move without changing
 * what is stored, and a name written into the file by a stranger never loads a class.
 */
public final class EventCatalogue {
    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, String> names = new HashMap<>();

    private EventCatalogue(Map<String, Class<?>> classes) {
        this.classes = Map.copyOf(classes);
        classes.forEach((name, type) -> {
            if (names.put(type, name) != null) throw new IllegalArgumentException(type + " has two names");
        });
    }

    /** Every event of the program: a new interface is a line here. */
    public static EventCatalogue ofAlveole() {
        return of("evidence", HouseEvent.class)
                .and("access", AccountEvent.class)
                .and("people", PersonEvent.class)
                .and("membership", MembershipEvent.class)
                .and("membership", TermsEvent.class)
                .and("membership", CorrectionEvent.class)
                .and("houserules", CooperativeEvent.class)
                .and("housedocument", HouseDocumentEvent.class)
                .and("governance", AssemblyEvent.class)
                .and("membership", AssociationEvent.class)
                .and("membership", ExitEvent.class)
                .and("accompaniment", AccompanimentEvent.class)
                .and("deadline", DeadlineEvent.class)
                .and("round", RoundEvent.class)
                .and("sending", SendingEvent.class)
                .and("anchor", AnchorEvent.class)
                .and("membership", IntegrationEvent.class)
                .and("membership", PlacementEvent.class)
                .and("membership", CheckEvent.class)
                .and("membership", AttachmentEvent.class)
                .and("checklist", ChecklistEvent.class)
                .and("activity", ActivityEvent.class)
                .and("billing", CustomerEvent.class)
                .and("billing", InvoiceEvent.class)
                .and("billing", QuoteEvent.class)
                .and("billing", SeriesEvent.class)
                .and("billing", PaymentEvent.class)
                .and("billing", ClosingEvent.class)
                .and("billing", ChartEvent.class)
                .and("billing", ExportEvent.class)
                .and("billing", DepositsEvent.class)
                .and("billing", SlipEvent.class)
                .and("billing", RemindersEvent.class)
                .and("billing", IssuedInvoiceEvent.class)
                .and("billing", IssuedQuoteEvent.class)
                .and("billing", BankAccountEvent.class)
                .and("billing", BankDayEvent.class)
                .and("billing", OpeningEvent.class)
                .and("billing", InternalInvoiceEvent.class)
                .and("contribution", ContributionEvent.class)
                .and("purchasing", PurchaseEvent.class)
                .and("payroll", PayrollEvent.class)
                .and("earmark", EarmarksEvent.class)
                .and("membership", EmploymentEvent.class)
                .and("membership", OrganisationEvent.class)
                .and("membership", FlagEvent.class)
                .and("membership", JoiningEvent.class)
                .and("membership", DocumentEvent.class)
                .and("membership", LetterBatchEvent.class)
                .and("action", ActionEvent.class)
                .and("absence", AbsenceEvent.class)
                .and("divergence", DivergenceEvent.class)
                .and("imports", ImportEvent.class)
                .and("imports", MappingEvent.class);
    }

    /** Every record of a sealed interface, and of those it is divided into, under the name of the capability. */
    public static EventCatalogue of(String feature, Class<?> events) {
        return new EventCatalogue(Map.of()).and(feature, events);
    }

    public EventCatalogue and(String feature, Class<?> events) {
        var all = new HashMap<>(classes);
        records(events).forEach(type -> {
            if (all.put(feature + "." + type.getSimpleName(), type) != null)
                throw new IllegalArgumentException("two events are named " + feature + "." + type.getSimpleName());
        });
        return new EventCatalogue(all);
    }

    public String nameOf(Class<?> event) {
        var name = names.get(event);
        if (name == null) throw new SerializationException(event.getName() + " is not in the event catalogue");
        return name;
    }

    public Class<?> classOf(String name) {
        var event = classes.get(name);
        if (event == null) throw new SerializationException("« " + name + " » is not in the event catalogue");
        return event;
    }

    /** Those of one kind, in whatever feature they are. */
    public Set<Class<?>> kindsOf(Class<?> kind) {
        return names.keySet().stream().filter(kind::isAssignableFrom).collect(Collectors.toSet());
    }

    public Set<String> names() {
        return new TreeSet<>(classes.keySet());
    }

    static String featureOf(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static Stream<Class<?>> records(Class<?> events) {
        if (!events.isSealed()) throw new IllegalArgumentException(events + " is not sealed: its events are not known");
        return Arrays.stream(events.getPermittedSubclasses())
                .flatMap(type -> type.isRecord() ? Stream.of(type) : records(type));
    }
}

package coop.alveole.ops;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is recorded for ten years, and what asks for it. */
final class EventFences {
    /**
     * Words about a person come as {@code PersonalDetail}, with the field that says how long they are kept; a {@code
     * Label} is the house's own. A sealed text without its field, or a bare text, is not on the list.
     */
    private static final Set<String> WORDS = Set.of(
            "membership.document.Matter",
            "membership.letters.Letter",
            "membership.document.RegisteredNumber",
            "shared.file.SealedFile",
            "shared.DateRange",
            "shared.Digest",
            "membership.attachment.AttachedTo",
            "shared.FiscalYearEnd",
            "shared.Label",
            "shared.money.Money",
            "shared.money.Quantity",
            "shared.money.Rate",
            "shared.trade.TradeDetail",
            "billing.amounts.NetPart",
            "billing.amounts.SaleContent",
            "billing.bank.BankLine",
            "billing.bank.ReceivedLine",
            "billing.bank.StatementColumns",
            "purchasing.PurchaseContent",
            "billing.internal.InternalTerms",
            "billing.internal.Sides",
            "billing.internal.OutsideSale",
            "billing.internal.CollectedShare",
            "payroll.PayLine",
            "payroll.RecordedPay",
            "billing.amounts.VatTotal",
            "billing.closing.Receipts",
            "billing.chart.AccountUse",
            "billing.export.GivenCode",
            "billing.export.Leaving",
            "billing.invoice.Cover",
            "billing.invoice.OldInvoice",
            "billing.opening.Difference",
            "billing.opening.Figures",
            "billing.issue.CollectedAtRate",
            "billing.reminder.LateCharges",
            "billing.payment.Allocation",
            "billing.quote.Offer",
            "billing.quote.QuotePart",
            "billing.series.InvoiceNumber",
            "contribution.Basis",
            "contribution.Source",
            "contribution.Statement",
            "shared.PersonalDetail",
            "shared.RetentionAnswer",
            "access.Scope",
            "action.Addressee",
            "action.Matter",
            "divergence.Told",
            "imports.LineCounts",
            "activity.Share",
            "shared.Decision",
            "billing.customer.ChorusPro",
            "billing.customer.Company",
            "billing.customer.PublicAddress",
            "billing.customer.Registration",
            "shared.trade.Tier",
            "shared.Siren",
            "sending.Announced",
            "membership.association.Ruling",
            "membership.flag.Flag",
            "membership.exit.RemainingDue",
            "membership.joining.JoinedContract");

    private EventFences() {}

    static List<String> eventsAndCommandsAreSealedInterfacesOfRecords(Code code) {
        return facts(code, "Event", "Command")
                .filter(type -> !isSealedOverRecords(type))
                .map(type -> type.getSimpleName() + " is no sealed interface of records")
                .toList();
    }

    static List<String> everyEventSaysSinceWhenItCounts(Code code) {
        return facts(code, "Event")
                .filter(type -> Arrays.stream(type.getMethods())
                        .noneMatch(method -> method.getName().equals("effectiveOn")
                                && method.getParameterCount() == 0
                                && method.getReturnType() == LocalDate.class))
                .map(type -> type.getSimpleName() + " has no effectiveOn()")
                .toList();
    }

    static List<String> eventsHoldClosedWordsOnly(Code code) {
        return facts(code, "Event")
                .flatMap(EventFences::records)
                .distinct()
                .flatMap(record -> Stream.of(record.getRecordComponents())
                        .filter(component -> !isAllowed(code, component))
                        .map(component -> "%s holds %s".formatted(record.getName(), component)))
                .toList();
    }

    private static boolean isAllowed(Code code, RecordComponent component) {
        if (component.getType() == long.class) return component.getName().equals("position");
        return isAllowed(code, component.getGenericType());
    }

    private static boolean isAllowed(Code code, Type type) {
        if (type instanceof ParameterizedType list)
            return list.getRawType() == List.class && isAllowed(code, list.getActualTypeArguments()[0]);
        if (!(type instanceof Class<?> word)) return false;
        if (word == int.class || word == Integer.class || word == LocalDate.class) return true;
        var domain = code.root() + ".domain.";
        if (!word.getName().startsWith(domain)) return false;
        var name = word.getName().substring(domain.length());
        return word.isEnum() || WORDS.contains(name) || name.matches("shared\\.(trade\\.)?[A-Za-z]+Id");
    }

    /** A long list of facts is divided into sealed interfaces of its own. */
    private static boolean isSealedOverRecords(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses())
                        .allMatch(part -> part.isRecord() || isSealedOverRecords(part));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return Stream.ofNullable(type.getPermittedSubclasses())
                .flatMap(Stream::of)
                .flatMap(part -> part.isRecord() ? Stream.of(part) : records(part));
    }

    private static Stream<Class<?>> facts(Code code, String... endings) {
        return code.classes().stream()
                .filter(type -> type.getPackageName().startsWith(code.root() + ".domain"))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> Stream.of(endings).anyMatch(type.getSimpleName()::endsWith))
                .map(JavaClass::reflect);
    }
}

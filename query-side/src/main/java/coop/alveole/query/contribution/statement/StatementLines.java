package coop.alveole.query.contribution.statement;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.query.billing.invoice.InvoiceQueries;
import coop.alveole.query.billing.invoice.InvoiceView;
import coop.alveole.query.contribution.ContributionView.AppliedRule;
import coop.alveole.query.contribution.ContributionView.Line;
import coop.alveole.query.contribution.ContributionView.Origin;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The lines of a statement in words, each with the page of the fact it comes from. */
@Component
class StatementLines {
    /** {@code anchor} is set on the first line of its kind; {@code href} is empty where the fact has no page. */
    record Said(
            String anchor,
            String kind,
            String fact,
            String href,
            String day,
            String base,
            String rate,
            String amount,
            String rule,
            String month,
            String corrects) {}

    private final InvoiceQueries invoices;
    private final MessageSource messages;

    StatementLines(InvoiceQueries invoices, MessageSource messages) {
        this.invoices = invoices;
        this.messages = messages;
    }

    List<Said> of(List<Line> lines, Reading reading, Locale reader) {
        var kinds = new HashSet<>();
        return lines.stream()
                .map(line -> said(line, kinds.add(line.kind()) ? "kind-" + line.kind() : "", reading, reader))
                .toList();
    }

    private Said said(Line line, String anchor, Reading reading, Locale reader) {
        boolean isOfTheBase = Calculation.isOfTheBase(line);
        return new Said(
                anchor,
                word("contribution.kind." + line.kind(), reader),
                fact(line.source(), reading, reader),
                href(line.source()),
                French.day(line.factOn()),
                isOfTheBase ? euros(line.count().baseCents()) : "",
                isOfTheBase ? Calculation.percent(Calculation.rate(line)) : "",
                euros(line.count().amountCents()),
                rule(line.rule(), reader),
                line.month(),
                Optional.ofNullable(line.corrects()).orElse(""));
    }

    private String fact(Origin source, Reading reading, Locale reader) {
        if (source.charge() != null) return source.charge();
        if (source.purchaseId() != null) return word("contribution.see-purchase", reader);
        if (source.internalInvoiceId() != null) return word("contribution.see-internal", reader);
        return Optional.ofNullable(source.invoiceId())
                .flatMap(id -> invoices.invoice(new InvoiceId(id), reading))
                .flatMap(StatementLines::number)
                .orElse("");
    }

    private static Optional<String> number(InvoiceView view) {
        return Optional.ofNullable(view.number());
    }

    private static String href(Origin source) {
        if (source.purchaseId() != null) return "/purchases/" + source.purchaseId();
        if (source.internalInvoiceId() != null) return "/internal-invoices/" + source.internalInvoiceId();
        return source.invoiceId() == null ? "" : "/invoices/" + source.invoiceId();
    }

    private String rule(AppliedRule rule, Locale reader) {
        if (rule.since() == null || rule.decidedBy() == null) return word("contribution.rule.default", reader);
        return word(
                "contribution.rule.since",
                reader,
                French.day(rule.since()),
                word("choice." + rule.decidedBy(), reader),
                Optional.ofNullable(rule.document()).orElse(""));
    }

    private static String euros(long cents) {
        return French.euros(new Money(cents));
    }

    private String word(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}

package coop.alveole.query.billing.invoice;

import static coop.alveole.query.billing.invoice.SaleViews.told;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import coop.alveole.projection.billing.invoice.InvoiceFile.Written;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes of a file what a reader sees of it on a day. */
@Component
class InvoiceViews {
    private final SaleViews sales;

    InvoiceViews(SaleViews sales) {
        this.sales = sales;
    }

    /** Empty before it was written. */
    Optional<InvoiceView> of(InvoiceFile file, Reading reading) {
        var day = reading.asOf();
        return file.writtenOn(day)
                .flatMap(written -> file.activity().map(activity -> view(file, written, activity, day, reading)));
    }

    private InvoiceView view(InvoiceFile file, Written written, ActivityId activity, LocalDate day, Reading reading) {
        boolean opens = reading.viewer().may(Access.READ_CUSTOMER_WORDS, activity);
        var content = written.content();
        var issue = file.issuedBy(day);
        var totals = issue.map(Issue::totals).orElseGet(() -> content.totals().perVat());
        var net = totals.stream().map(VatTotal::base).collect(Money.sum());
        var tax = totals.stream().map(VatTotal::tax).collect(Money.sum());
        return new InvoiceView(
                file.id(),
                told(issue.map(known -> known.number().toString())),
                file.kind(),
                file.stateOn(day),
                activity.value(),
                written.customer().value(),
                told(file.credits().stream().findFirst().map(Object::toString)),
                told(file.quote().stream()
                        .findFirst()
                        .map(part -> part.quoteId().value())),
                told(sales.words(content.words(), TradeField.TITLE, opens)),
                content.suppliedOn(),
                told(issue.map(Issue::issuedOn)),
                told(issue.map(Issue::dueOn)),
                sales.lines(content, opens),
                content.discount().basisPoints(),
                SaleViews.perVat(totals),
                net.cents(),
                tax.cents(),
                net.plus(tax).cents(),
                file.paidBy(day).cents(),
                file.creditedBy(day).cents(),
                file.dueOn(day).cents(),
                file.version());
    }
}

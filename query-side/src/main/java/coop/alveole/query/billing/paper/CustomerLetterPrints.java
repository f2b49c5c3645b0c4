package coop.alveole.query.billing.paper;

import coop.alveole.query.print.Beside;
import coop.alveole.query.print.Print;
import coop.alveole.query.print.Printer;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A letter to a customer as a PDF, its address where the window of an envelope is. */
@Component
public final class CustomerLetterPrints {
    /** The sheet, in the hand of who writes. */
    record Branded(LetterSheet sheet, String css, boolean logo) {}

    private final Printer printer;

    public CustomerLetterPrints(Printer printer) {
        this.printer = printer;
    }

    public byte[] of(LetterSheet sheet, LocalDate day, Brand brand) {
        var page = new Branded(sheet, brand.css(), brand.logo().isPresent());
        return printer.print(
                new Print("letter", sheet.subject(), day, page), new Beside(brand.pictures(), Optional.empty()));
    }
}

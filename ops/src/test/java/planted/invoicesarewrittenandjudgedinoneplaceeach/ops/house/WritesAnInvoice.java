package planted.invoicesarewrittenandjudgedinoneplaceeach.ops.house;

import org.mustangproject.Invoice;

final class WritesAnInvoice {
    Invoice invoice = new Invoice();
}

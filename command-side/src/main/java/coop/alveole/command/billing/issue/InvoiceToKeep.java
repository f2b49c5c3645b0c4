package coop.alveole.command.billing.issue;

/** Whether one invoice was sent, and whether its file is kept. */
public record InvoiceToKeep(String id, boolean sent, boolean kept) {
    static InvoiceToKeep empty(String id) {
        return new InvoiceToKeep(id, false, false);
    }

    boolean isToKeep() {
        return sent && !kept;
    }
}

package coop.alveole.query.billing.payment;

import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** The page of one payment, ready to be drawn; {@code lines} is the form by which it is allocated anew. */
record PaymentPage(
        Frame frame,
        PaymentView payment,
        String customer,
        String paidOn,
        List<Part> parts,
        List<Sum> sums,
        List<ToAllocate.Line> lines,
        boolean refundable,
        List<Action> actions,
        List<Entry> history,
        Long version) {
    record Part(String href, String number, String activity, String amount) {}

    /** The label is a key of the bundle. */
    record Sum(String label, String amount) {}

    record Entry(String sentence, String recordedAt) {}
}

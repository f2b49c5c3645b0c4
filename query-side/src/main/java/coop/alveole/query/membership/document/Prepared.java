package coop.alveole.query.membership.document;

import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import java.util.List;

/**
 * A document ready to be printed, or not: {@code lacks} says in words what is missing. One of a contract that is still
 * drawn up is only ever a draft. {@code position} is that of the entry it comes from.
 */
record Prepared(
        DocumentKind kind,
        Matter matter,
        Paper.House house,
        Paper.Person person,
        Paper.Says says,
        Standing standing,
        List<String> lacks,
        long position) {
    enum Standing {
        PRODUCIBLE,
        ONLY_A_DRAFT
    }

    boolean isComplete() {
        return lacks.isEmpty();
    }

    boolean isProducible() {
        return isComplete() && standing == Standing.PRODUCIBLE;
    }

    boolean is(DocumentKind asked, Matter about) {
        return kind == asked && matter.equals(about);
    }
}

package coop.alveole.query.membership.document;

import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.query.membership.document.Parties.Both;
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

    static Prepared producible(
            DocumentKind kind, Matter matter, Both both, Paper.Says says, List<String> lacks, long position) {
        return new Prepared(kind, matter, both.house(), both.person(), says, Standing.PRODUCIBLE, lacks, position);
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

package coop.alveole.query.membership;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.HandoverLines;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The contracts under way that day are handed over with a file. */
@Component
@Order(1)
class ContractHandover implements HandoverLines {
    private final MemberQueries queries;
    private final MessageSource messages;

    ContractHandover(MemberQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Stream<Line> of(MembershipId id, Reading reading, Locale reader) {
        return queries.member(id, reading).stream()
                .flatMap(member -> member.contracts().stream())
                .filter(contract ->
                        contract.until() == null || !contract.until().isBefore(reading.asOf()))
                .map(contract -> new Line("CONTRACT", said(contract, reader)));
    }

    private String said(MemberView.Contract contract, Locale reader) {
        var kind = messages.getMessage("contract." + contract.kind(), null, reader);
        var from = French.day(contract.from());
        return contract.until() == null
                ? messages.getMessage("handover.since", new Object[] {kind, from}, reader)
                : messages.getMessage(
                        "handover.from-to", new Object[] {kind, from, French.day(contract.until())}, reader);
    }
}

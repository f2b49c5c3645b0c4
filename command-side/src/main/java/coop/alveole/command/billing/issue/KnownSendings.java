package coop.alveole.command.billing.issue;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.issue.IssuedPaper;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Whether an invoice or a revision of a quote was sent, looked for in the record itself. */
@Component
class KnownSendings implements DisposableBean {
    private final OnRecord<PaperToKeep> sent;

    KnownSendings(EventStore events) {
        this.sent = new OnRecord<>(events, PaperToKeep.empty(""), PaperToKeep::with);
    }

    boolean include(IssuedPaper paper) {
        return sent.of(paper.object()).wasSent(paper);
    }

    @Override
    public void destroy() {
        sent.close();
    }
}

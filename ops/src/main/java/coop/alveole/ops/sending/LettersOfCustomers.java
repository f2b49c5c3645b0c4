package coop.alveole.ops.sending;

import coop.alveole.command.billing.issue.CustomerPost;
import coop.alveole.command.billing.issue.LetterToSend;
import coop.alveole.command.sending.OurSending;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.query.shared.Mails.Kind;
import coop.alveole.query.shared.Mails.Readiness;
import org.springframework.stereotype.Component;

/** Puts into the outbox what was asked to be written to customers, once the file that goes with it is kept. */
@Component
class LettersOfCustomers implements CustomerPost {
    private final ToDoLists<LetterToSend> asked;
    private final OurSending ours;
    private final MailReadiness readiness;
    private final Outbox outbox;
    private final NewIds ids;

    LettersOfCustomers(
            ToDoLists<LetterToSend> asked, OurSending ours, MailReadiness readiness, Outbox outbox, NewIds ids) {
        this.asked = asked;
        this.ours = ours;
        this.readiness = readiness;
        this.outbox = outbox;
        this.ids = ids;
    }

    @Override
    public boolean leaves() {
        return readiness.now() == Readiness.READY && ours.isOn();
    }

    void fill() {
        if (!ours.isOn()) {
            outbox.withdraw(Kind.CUSTOMER);
            return;
        }
        for (var paper : asked.atHead())
            paper.ready().forEach(letter -> {
                var about = new LetterAbout(IssuedPaper.read(paper.id()), letter.letter());
                outbox.add(ids.of("mail", "customer/" + about.text()), Kind.CUSTOMER, about.text(), paper.id());
            });
    }
}

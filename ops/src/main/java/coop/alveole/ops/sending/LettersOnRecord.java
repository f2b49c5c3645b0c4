package coop.alveole.ops.sending;

import coop.alveole.command.anchor.OurAnchors;
import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.AccountCommand.IssueLink;
import coop.alveole.domain.anchor.AnchorRule;
import coop.alveole.domain.billing.issue.IssueRule;
import coop.alveole.domain.deadline.DeadlineRule;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Rule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records what left, once: a run that was cut short before it noted so has done it already. */
@Component
class LettersOnRecord {
    private static final Set<Rule> DONE_BEFORE = Set.of(
            DeadlineRule.EACH_MAIL_ONCE,
            AnchorRule.ONE_ANCHOR_A_WEEK,
            AnchorRule.KEEPER_IN_CHARGE,
            IssueRule.EACH_LETTER_ONCE);

    private final Commands commands;
    private final OurAnchors anchors;
    private final House house;
    private final Clock clock;

    LettersOnRecord(Commands commands, OurAnchors anchors, House house, Clock clock) {
        this.commands = commands;
        this.anchors = anchors;
        this.house = house;
        this.clock = clock;
    }

    void add(Letter letter) {
        var day = LocalDate.now(clock);
        switch (letter.kind()) {
            case REMINDER -> send(ReminderLetter.of(letter).mailed(new AccountId(letter.recipient()), day), letter);
            case PASSWORD -> send(new IssueLink(new AccountId(letter.recipient()), day), letter);
            case ANCHOR ->
                send(AnchorLetter.of(letter).mailed(anchors.id(), new KeeperId(letter.recipient()), day), letter);
            case CUSTOMER -> send(LetterAbout.of(letter).mailed(day), letter);
            // An invitation is on record already; signing in changes nothing. The journal of the mails tells both.
            case INVITATION, SIGN_IN -> {}
        }
    }

    private void send(Object command, Letter letter) {
        try {
            commands.send(
                    command,
                    OnTheMachine.request(house, "automation/mail", letter.id().toString()));
        } catch (RuleBroken known) {
            if (!DONE_BEFORE.contains(known.rule())) throw known;
        }
    }
}

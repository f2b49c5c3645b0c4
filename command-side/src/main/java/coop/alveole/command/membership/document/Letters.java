package coop.alveole.command.membership.document;

import static coop.alveole.domain.membership.letters.LetterRule.*;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.membership.document.DocumentCommand.ProduceDocument;
import coop.alveole.domain.membership.document.DocumentCommand.RecordRegisteredLetter;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.letters.Letter;
import coop.alveole.domain.membership.letters.LetterBatch;
import coop.alveole.domain.membership.letters.LetterBatchCommand.ProduceLetters;
import coop.alveole.domain.membership.letters.LetterBatchEvent.LettersProduced;
import coop.alveole.domain.membership.letters.PastedNumbers;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.LetterBatchId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Letters to several people in one gesture: all of it is recorded, or none. */
@Component
class Letters {
    private final Commands commands;
    private final KnownMemberships memberships;
    private final Production production;
    private final OneNumberEach numbers;
    private final Addressees addressees;
    private final EventStore events;
    private final NewIds ids;

    Letters(
            Commands commands,
            KnownMemberships memberships,
            Production production,
            OneNumberEach numbers,
            Addressees addressees,
            EventStore events,
            NewIds ids) {
        this.commands = commands;
        this.memberships = memberships;
        this.production = production;
        this.numbers = numbers;
        this.addressees = addressees;
        this.events = events;
        this.ids = ids;
    }

    /** In the order given; whoever lacks something is not written to, and is told of. */
    Outcome produce(DocumentKind kind, List<MembershipId> members, Request request) {
        LETTERS_ALONE.require(kind.isLetter(), "kind");
        var people = members.stream().distinct().map(memberships::known).toList();
        var batch = new LetterBatchId("letters-" + ids.of(request));
        var printed = new ArrayList<ProduceDocument>();
        var notWrittenTo = new ArrayList<MembershipId>();
        for (var member : people) {
            var matter = production.letterTo(member, kind);
            if (matter.isEmpty()) {
                notWrittenTo.add(member);
                continue;
            }
            LETTERS_AT_A_TIME.require(printed.size() < LetterBatch.LETTERS_MAX, "members", LetterBatch.LETTERS_MAX);
            var document = new DocumentId("document-" + ids.of(batch.value(), member.value()));
            printed.add(production.of(member, document, kind, matter.get()));
        }
        var letters = printed.stream()
                .map(each -> new Letter(each.membershipId(), each.documentId()))
                .toList();
        return commands.together(
                step -> {
                    printed.forEach(each -> step.send(each, request.apart(null)));
                    step.send(
                            new ProduceLetters(batch, kind, production.today(), letters, List.copyOf(notWrittenTo)),
                            request.apart(null));
                },
                request);
    }

    /** One number on each line, in the order of the letters, or « name;number »; one that is wrong, and none is recorded. */
    Outcome number(LetterBatchId batch, LocalDate sentOn, String pasted, Request request) {
        var letters = lettersOf(batch);
        var given = PastedNumbers.in(pasted, letters, name -> addressees.called(name, letters));
        return numbers.oneAfterTheOther(takenOn -> commands.together(
                step -> given.forEach(each -> step.send(
                        new RecordRegisteredLetter(
                                each.letter().membershipId(),
                                each.letter().documentId(),
                                production.today(),
                                sentOn,
                                each.number(),
                                takenOn.apply(each.number())),
                        request.apart(null))),
                request));
    }

    private List<Letter> lettersOf(LetterBatchId batch) {
        return events.readEvents(batch.value())
                .asStream()
                .map(fact -> fact.getPayload())
                .filter(LettersProduced.class::isInstance)
                .map(fact -> ((LettersProduced) fact).letters())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(UNKNOWN, "batch"));
    }
}

package coop.alveole.command.membership.flag;

import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Outcome.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.util.List;
import java.util.stream.Stream;

/** What became of the files of which the same was said: done, said already, refused; or what would have been recorded. */
record Said(int done, int unchanged, List<Refusal> refusals, List<WouldBe> rehearsed, long position) {
    static final Said NOTHING = new Said(0, 0, List.of(), List.of(), 0);

    record Refusal(MembershipId membershipId, RuleBroken why) {}

    /** For a program. */
    record Told(int files, int unchanged, List<Refused> refused, long position) {}

    record Refused(MembershipId membershipId, String code) {}

    Said and(Outcome outcome) {
        return switch (outcome) {
            case Done made -> at(made.answer().position());
            case Repeated again -> at(again.answer().position());
            case Rehearsed would -> new Said(done + 1, unchanged, refusals, and(rehearsed, would.events()), position);
        };
    }

    Said and(MembershipId file, RuleBroken why) {
        return new Said(done, unchanged, and(refusals, List.of(new Refusal(file, why))), rehearsed, position);
    }

    Said leftAsItWas() {
        return new Said(done, unchanged + 1, refusals, rehearsed, position);
    }

    /** Of which nothing at all was accepted, somebody wants to read why. */
    Said orFirstRefusal() {
        if (done == 0 && unchanged == 0 && !refusals.isEmpty())
            throw refusals.getFirst().why();
        return this;
    }

    Object told() {
        if (!rehearsed.isEmpty()) return new Rehearsed(rehearsed);
        var refused = refusals.stream()
                .map(each -> new Refused(each.membershipId(), each.why().rule().name()))
                .toList();
        return new Told(done, unchanged, refused, position);
    }

    private Said at(long next) {
        return new Said(done + 1, unchanged, refusals, rehearsed, Math.max(position, next));
    }

    private static <T> List<T> and(List<T> known, List<T> more) {
        return Stream.concat(known.stream(), more.stream()).toList();
    }
}

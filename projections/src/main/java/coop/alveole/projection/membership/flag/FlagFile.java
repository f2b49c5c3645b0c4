package coop.alveole.projection.membership.flag;

import coop.alveole.domain.membership.flag.Flag;
import coop.alveole.domain.membership.flag.FlagBook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found broken in one membership, and what was said of it by whom. Whether it still is so depends on other files. */
public record FlagFile(String id, FlagBook book, List<Signature> signatures) {
    /** Who took note of it, at which position. */
    public record Signature(Flag flag, String actor, String origin, long position) {}

    /** Of the last time. */
    public Optional<Signature> signatureOf(Flag flag) {
        return signatures.stream().filter(each -> each.flag().equals(flag)).reduce((_, later) -> later);
    }

    FlagFile with(Object event) {
        return new FlagFile(id, book.with(event), signatures);
    }

    FlagFile signed(Signature by) {
        return new FlagFile(
                id, book, Stream.concat(signatures.stream(), Stream.of(by)).toList());
    }
}

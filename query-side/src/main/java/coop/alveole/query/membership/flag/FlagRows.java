package coop.alveole.query.membership.flag;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.flag.FlagView.Acknowledged;
import coop.alveole.query.membership.flag.FlagsPage.Row;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says one flag in words: who, which fact, what the rule allowed, and who took note of it. */
@Component
class FlagRows {
    private final Directory directory;
    private final Colleagues colleagues;
    private final MessageSource messages;

    FlagRows(Directory directory, Colleagues colleagues, MessageSource messages) {
        this.directory = directory;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    Row row(FlagView flag, Reading reading, Locale reader) {
        var membership = new MembershipId(flag.membershipId());
        return new Row(
                flag.id(),
                "/members/" + membership,
                directory.nameOf(membership.personId(), reading),
                flag.territory(),
                fact(flag, reader),
                limit(flag, reader),
                acknowledged(flag.acknowledged(), reader));
    }

    String fact(FlagView flag, Locale reader) {
        var from = French.day(flag.from());
        return flag.until() == null
                ? say("flag.fact." + flag.subject(), reader, from)
                : say(
                        "flag.fact.until",
                        reader,
                        say("standing." + flag.subject(), reader),
                        from,
                        French.day(flag.until()));
    }

    String limit(FlagView flag, Locale reader) {
        return flag.limit() == null ? "" : say("flag.limit." + flag.kind(), reader, French.day(flag.limit()));
    }

    String acknowledged(@Nullable Acknowledged known, Locale reader) {
        if (known == null) return "";
        return say(
                "flag.acknowledged",
                reader,
                French.day(known.on()),
                say("choice." + known.reason(), reader),
                colleagues.author(known.actor(), reader));
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}

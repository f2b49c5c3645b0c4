package coop.alveole.query.sending;

import coop.alveole.domain.sending.MailTone;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of a mail: what leaves and what is read before it does are made here alone. They say initials and a place,
 * never what is due: neither what is social nor what is care goes through a mailbox (security §7).
 */
@Component
public class MailWords {
    /** A subject and a plain text. */
    public record Words(String subject, String text) {}

    private static final Locale WRITTEN_IN = Locale.FRENCH;

    private final Resident<PersonFile> people;
    private final Resident<MemberFile> members;
    private final KeyRing keys;
    private final MessageSource messages;
    private final Supplier<LocalDate> today;

    MailWords(
            Resident<PersonFile> people,
            Resident<MemberFile> members,
            KeyRing keys,
            MessageSource messages,
            Supplier<LocalDate> today) {
        this.people = people;
        this.members = members;
        this.keys = keys;
        this.messages = messages;
        this.today = today;
    }

    /** The link leads to the file: the address of the line itself would say its kind. */
    public Words reminder(DeadlineId line, LocalDate actBy, MailTone tone, String site) {
        var member = line.membershipId();
        var who = who(member);
        return new Words(
                say("mail.reminder.subject", who),
                say("mail.reminder." + tone, who, French.day(actBy), site + "/members/" + member));
    }

    /** Initials and a place: all that leaves the house about anybody. */
    public String who(MembershipId member) {
        return Stream.of(initials(member), territory(member))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** For its owner's eyes alone. */
    public Words password(String link) {
        return new Words(say("mail.password.subject"), say("mail.password.text", link));
    }

    /** What a colleague sees of it in the log. */
    Words hiddenPassword() {
        return new Words(say("mail.password.subject"), say("mail.password.hidden"));
    }

    public Words signIn(String link) {
        return new Words(say("mail.sign-in.subject"), say("mail.sign-in.text", link));
    }

    public Words invitation(String link) {
        return new Words(say("mail.invitation.subject"), say("mail.invitation.text", link));
    }

    Words hiddenInvitation() {
        return new Words(say("mail.invitation.subject"), say("mail.password.hidden"));
    }

    public Words anchor(long position, String chain) {
        var anchor = position + ":" + chain;
        return new Words(say("mail.anchor.subject", anchor), say("mail.anchor.text", anchor));
    }

    Words hiddenSignIn() {
        return new Words(say("mail.sign-in.subject"), say("mail.password.hidden"));
    }

    /** Of a natural person whose name can still be read; a legal person is told by its place alone. */
    private String initials(MembershipId member) {
        return people.find(member.personId().value()).map(this::initials).orElse("");
    }

    private String initials(PersonFile file) {
        var words = file.at(today.get());
        return Stream.of(PersonalField.FIRST_NAME, PersonalField.LAST_NAME)
                .flatMap(field -> Stream.ofNullable(words.get(field)).flatMap(text -> keys.open(text, field).stream()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new String(Character.toChars(name.codePointAt(0))).toUpperCase(WRITTEN_IN) + ".")
                .collect(Collectors.joining(" "));
    }

    private String territory(MembershipId member) {
        return members.find(member.value()).map(file -> file.territory().text()).orElse("");
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, WRITTEN_IN);
    }
}

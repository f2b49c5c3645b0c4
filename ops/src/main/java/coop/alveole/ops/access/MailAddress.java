package coop.alveole.ops.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody reads their mails: one plain address, without a name, a list or a line of its own. */
public record MailAddress(String text) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    public MailAddress {
        if (!isOne(text)) throw new IllegalArgumentException("not a mail address");
    }

    /** Empty for what no mail can be sent to. */
    public static Optional<MailAddress> read(String typed) {
        var text = typed.strip();
        return isOne(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    /** Two writings of one mailbox. */
    public String mailbox() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /** Whoever logs it says nothing. */
    @Override
    public String toString() {
        return "⟦adresse⟧";
    }
}

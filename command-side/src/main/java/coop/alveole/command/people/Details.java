package coop.alveole.command.people;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.Seals.Seal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain words about a person become sealed details; their format is checked here, for nobody reads them later. */
public final class Details {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]{1,120}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[^\\s@<>\"(),;:]{1,185}\\.[^\\s@.]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()/-]{3,28}");

    private final Seal seal;
    private final List<PersonalDetail> details = new ArrayList<>();

    public Details(Seal seal) {
        this.seal = seal;
    }

    /** Nothing is said of a field that is absent. */
    public Details with(PersonalField field, String name, @Nullable String words) {
        if (words == null) return this;
        var text = words.strip();
        if (!isWellFormed(field, text))
            throw new RuleBroken(UNREADABLE_REQUEST, name, "« " + name + " » n'a pas la forme attendue.");
        details.add(new PersonalDetail(field, seal.text(field, text)));
        return this;
    }

    public List<PersonalDetail> all() {
        return List.copyOf(details);
    }

    private static boolean isWellFormed(PersonalField field, String text) {
        if (!WORDS.matcher(text).matches()) return false;
        return switch (field) {
            case EMAIL -> EMAIL.matcher(text).matches();
            case PHONE -> PHONE.matcher(text).matches();
            default -> true;
        };
    }
}

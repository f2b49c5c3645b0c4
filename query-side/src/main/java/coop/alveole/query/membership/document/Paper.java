package coop.alveole.query.membership.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template is given: facts in words, nothing to be decided. {@code foot} names the document and the entry that it
 * comes from; a draft says that it is one.
 */
public record Paper(String foot, boolean draft, House house, Person person, String madeOn, Says says) {
    public record House(String name, String form, String siren, List<String> address) {}

    /** {@code born} is empty where nobody said it. */
    public record Person(String name, List<String> address, String born) {}

    /** One content of a contract, under the name that the law knows it by. */
    public record Section(String title, String words) {}

    public sealed interface Says {}

    /** {@code from} and {@code until} are blank lines before the contract is signed. */
    public record Contract(
            String signedOn,
            String from,
            String until,
            @Nullable String statutes,
            @Nullable String trialEndsOn,
            @Nullable String associateBy,
            List<Section> sections)
            implements Says {}

    public record Amendment(
            String contract,
            String contractFrom,
            int number,
            @Nullable String signedOn,
            String from,
            @Nullable String statutes,
            List<Section> sections)
            implements Says {}

    public record Receipt(String heldOn, String handbook) implements Says {}

    /** {@code shares} is empty where none is known. */
    public record Certificate(
            boolean associate,
            String contract,
            String since,
            @Nullable String until,
            String shares) implements Says {}

    /** {@code call} is whoever may be asked; {@code condition} what the last day to act depends on. */
    public record Letter(
            String territory, String actBy, String condition, String associateBy, boolean applied, String call)
            implements Says {}

    /** {@code renewableUntil} is null once nothing of its kind may follow; {@code narrower} where the house allows less than the law. */
    public record CapeEnd(
            String endsOn, @Nullable String renewableUntil, boolean narrower, int months, int renewals, String call)
            implements Says {}

    /** Nothing of what the paper is. */
    public record ExpiringPaper(String endsOn, String call) implements Says {}
}

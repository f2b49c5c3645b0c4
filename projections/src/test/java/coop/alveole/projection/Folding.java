package coop.alveole.projection;

import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Folds given events as plain functions, at positions from 1 on. */
public final class Folding {
    public static final PersonId AMINA = new PersonId("person-" + uuid("a"));
    public static final MembershipId AMINAS = MembershipId.of(AMINA);
    public static final MembershipId BRUNOS = new MembershipId("membership-" + uuid("b"));
    public static final AssemblyId ASSEMBLY = new AssemblyId("assembly-" + uuid("d"));

    private Folding() {}

    /** The documents by key, once these events have been folded. */
    public static <D> Map<String, D> fold(Fold<D> model, List<?> events) {
        var documents = new TreeMap<String, D>();
        long position = 0;
        for (var event : events) {
            var recorded = new Recorded<>(++position, Instant.EPOCH, "account-a", "http", "", event);
            model.keys(event)
                    .forEach(key ->
                            documents.put(key, model.fold(documents.getOrDefault(key, model.empty(key)), recorded)));
        }
        return documents;
    }

    private static String uuid(String digit) {
        return "00000000-0000-4000-8000-00000000000" + digit;
    }
}

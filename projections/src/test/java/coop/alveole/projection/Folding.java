package coop.alveole.projection;

import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Recorded;
import java.time.Instant;
import java.util.HashMap;
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
        var versions = new HashMap<String, Long>();
        for (var event : events) {
            long at = ++position;
            model.keys(event).forEach(key -> {
                long version = versions.merge(key, 0L, (before, _) -> before + 1);
                var recorded = new Recorded<>(at, version, Instant.EPOCH, "account-a", "http", "", event);
                documents.put(key, model.fold(documents.getOrDefault(key, model.empty(key)), recorded));
            });
        }
        return documents;
    }

    private static String uuid(String digit) {
        return "00000000-0000-4000-8000-00000000000" + digit;
    }
}

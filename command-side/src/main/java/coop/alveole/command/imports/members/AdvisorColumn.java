package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.membership.placement.KnownAdvisors;
import coop.alveole.command.shared.AccountNames;
import coop.alveole.domain.shared.AccountId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which account the name of an advisor designates: one of the team that is called so, and no other. */
@Component
class AdvisorColumn {
    static final String LABEL = "Accompagnateur";

    private final AccountNames names;
    private final KnownAdvisors advisors;

    AdvisorColumn(AccountNames names, KnownAdvisors advisors) {
        this.names = names;
        this.advisors = advisors;
    }

    /** Whatever the case, the accents and the spaces; nothing of the name goes further. */
    List<AccountId> called(String name) {
        var folded = Line.folded(name);
        return names.all().entrySet().stream()
                .filter(account -> Line.folded(account.getValue()).equals(folded))
                .map(Map.Entry::getKey)
                .filter(advisors::isKnown)
                .toList();
    }
}

package coop.alveole.domain.membership;

import coop.alveole.domain.membership.joining.JoiningEvent.FilesJoined;
import coop.alveole.domain.shared.MembershipId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The contracts that came with the files joined to this one, file by file, so that each may go again. */
final class CameWithFiles {
    private final Map<MembershipId, ContractHistory> files = new LinkedHashMap<>();

    void come(FilesJoined event) {
        var history = ContractHistory.NONE;
        for (var contract : event.contracts()) {
            if (contract.renewsLate()) history = history.renewingLateOn(contract.startsOn());
            history = history.and(contract.period());
        }
        files.put(event.joined(), history);
    }

    void go(MembershipId file) {
        files.remove(file);
    }

    ContractHistory addedTo(ContractHistory own) {
        return files.values().stream().reduce(own, ContractHistory::and);
    }

    /** As if that file had not come. */
    ContractHistory addedTo(ContractHistory own, MembershipId without) {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().equals(without))
                .map(Map.Entry::getValue)
                .reduce(own, ContractHistory::and);
    }
}

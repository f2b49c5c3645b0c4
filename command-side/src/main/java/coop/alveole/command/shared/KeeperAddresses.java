package coop.alveole.command.shared;

import coop.alveole.domain.shared.KeeperId;
import java.util.Optional;

/** Where those who keep an anchor read their mails: outside the record, in no fact; ops answers. */
public interface KeeperAddresses {
    /** One plain address, in its form; empty for what no mail can be sent to. */
    Optional<String> address(String typed);

    void keep(KeeperId keeper, String address);

    void forget(KeeperId keeper);
}

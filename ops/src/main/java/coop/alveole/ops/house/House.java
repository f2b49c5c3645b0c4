package coop.alveole.ops.house;

import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.keys.MasterKeyFile;
import java.nio.file.Path;

/** The data folder that is open: whose record it is, and where the master key and the witness lie, outside of it. */
public record House(HouseId id, HouseKind kind, Age age, MasterKeyFile masterKeyFile) implements OnThisMachine {
    /** NEW until its first event is recorded. */
    public enum Age {
        NEW,
        FOUNDED
    }

    /** The folder, outside of data, of what must never be copied with it. */
    public Path outside() {
        return masterKeyFile.folder();
    }

    /** The account under which the program itself, and whoever works at the machine, records. */
    public AccountId ownAccount() {
        return new AccountId(id.value().replaceFirst("house", "account"));
    }

    @Override
    public Asker asker(String origin) {
        return new Asker(ownAccount(), ownAccount().value(), origin);
    }
}

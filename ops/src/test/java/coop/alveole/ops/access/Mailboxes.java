package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.MailAddresses.Trust;

/** Gives an account an address, as its owner does on their page. */
public final class Mailboxes {
    private Mailboxes() {}

    public static void say(RunningHouse house, AccountId account, String address) {
        house.bean(MailAddresses.class).keep(account, new MailAddress(address), Trust.SAID_BY_OWNER);
    }
}

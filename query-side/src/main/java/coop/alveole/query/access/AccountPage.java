package coop.alveole.query.access;

import coop.alveole.query.list.ListPage;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** All that the page of one account shows, ready to be read. */
record AccountPage(
        Frame frame,
        String origin,
        AccountRow account,
        List<RoleRow> roles,
        List<ProposalRow> proposals,
        List<TokenRow> tokens,
        List<Entry> history,
        List<String> held,
        List<String> choices,
        long version) {
    record AccountsPage(
            Frame frame, ListPage<AccountList.Line> list, List<ProposalRow> proposals, List<TokenRow> tokens) {}

    record AccountRow(String id, String name, String kind, String password, String openedOn, List<String> roles) {}

    record RoleRow(String role, String scope, String href, String during) {}

    record ProposalRow(String account, String name, String id, String what, String by, String on) {}

    record TokenRow(
            String account, String id, String name, String right, String lastDay, String lastUse, boolean inForce) {}

    record Entry(String sentence, String recordedAt, String who, long position) {}
}

package coop.alveole.command.access;

import coop.alveole.command.access.Invited.Result;
import coop.alveole.command.shared.AccessManagers;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FirstLinks;
import coop.alveole.command.shared.InvitationMails;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.AccountCommand.Asked;
import coop.alveole.domain.access.AccountCommand.GrantRole;
import coop.alveole.domain.access.AccountCommand.InviteToAccount;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ProposalId;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An account, its role, its link: each under its own key, so that a list sent twice invites nobody twice. */
@Component
class OneInvitation {
    private final Commands commands;
    private final AccessManagers managers;
    private final FirstLinks links;
    private final InvitationMails mails;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    OneInvitation(
            Commands commands,
            AccessManagers managers,
            FirstLinks links,
            InvitationMails mails,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.managers = managers;
        this.links = links;
        this.mails = mails;
        this.ids = ids;
        this.today = today;
    }

    /** The ids come from the line's number: none is derived from an address. */
    Invited send(InvitationLine line, Grant grant, Request request) {
        var address = line.address().orElseThrow();
        var ofTheLine = request.apart(key(request, line, ""));
        var id = new AccountId("account-" + ids.of(ofTheLine));
        if (mails.isKnown(address)) return known(id, address, line, request);
        var opened = commands.send(new InviteToAccount(id, today.get()), ofTheLine);
        commands.send(given(id, grant, request, line), request.apart(key(request, line, "/role")));
        if (opened instanceof Outcome.Repeated && mails.isInvited(id)) return told(line, Result.DONE_BEFORE, id, null);
        mails.keep(id, address);
        if (!mails.leave()) return told(line, Result.LINK_TOLD, id, links.of(id, address));
        mails.send(id);
        return told(line, Result.MAILED, id, null);
    }

    /** By this very request before, which may have been cut short; or by another. */
    private Invited known(AccountId id, String address, InvitationLine line, Request request) {
        if (request.attempt().key() == null || !mails.isAccountOf(id, address))
            return Invited.not(line, Result.HAS_AN_ACCOUNT);
        if (mails.leave()) mails.send(id);
        return told(line, Result.DONE_BEFORE, id, null);
    }

    private static Invited told(InvitationLine line, Result result, AccountId id, @Nullable String link) {
        return new Invited(line.number(), line.address().orElse(""), result, id.value(), link);
    }

    private GrantRole given(AccountId id, Grant grant, Request request, InvitationLine line) {
        var day = today.get();
        var proposal = new ProposalId("proposal-" + ids.of(request.apart(key(request, line, "/role"))));
        return new GrantRole(
                id,
                grant.role(),
                grant.scope(),
                grant.during(),
                new Asked(request.asker().account(), day, managers.oversight(day), proposal));
    }

    private static @Nullable String key(Request request, InvitationLine line, String what) {
        var key = request.attempt().key();
        return key == null ? null : key + "/" + line.number() + what;
    }
}

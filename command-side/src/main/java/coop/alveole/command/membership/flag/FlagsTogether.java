package coop.alveole.command.membership.flag;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.membership.flag.Flag;
import coop.alveole.domain.membership.flag.FlagCommand;
import coop.alveole.domain.membership.flag.FlagId;
import coop.alveole.domain.membership.flag.FlagRule;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says the same of many flags: one command for each file. Each file is recorded by itself, so that one which has changed
 * meanwhile stops none of the others; sent again, what is said already stays as it is.
 */
@Component
class FlagsTogether {
    /** A page shows no more of them at once. */
    private static final int AT_ONCE = 1_000;

    private final Commands commands;
    private final KnownMemberships memberships;

    FlagsTogether(Commands commands, KnownMemberships memberships) {
        this.commands = commands;
        this.memberships = memberships;
    }

    Said send(
            Collection<FlagId> flags,
            Request request,
            BiFunction<MembershipId, List<Flag>, FlagCommand> commandOfAFile) {
        UNREADABLE_REQUEST.require(
                !flags.isEmpty() && flags.size() <= AT_ONCE, "flags", "« flags » nomme de 1 à 1 000 anomalies.");
        var files = byFile(flags);
        files.keySet().forEach(memberships::known);
        var said = Said.NOTHING;
        for (var file : files.entrySet())
            said = attempt(commandOfAFile.apply(file.getKey(), file.getValue()), request, said);
        return said.orFirstRefusal();
    }

    private Said attempt(FlagCommand command, Request request, Said before) {
        try {
            return before.and(commands.send(command, ofOneFile(command.membershipId(), request)));
        } catch (RuleBroken refusal) {
            if (!(refusal.rule() instanceof FlagRule rule)) throw refusal;
            return switch (rule) {
                case FLAG_NOT_YET_ACKNOWLEDGED, FLAG_ACKNOWLEDGED -> before.leftAsItWas();
                case FLAG_RAISED -> before.and(command.membershipId(), refusal);
            };
        }
    }

    private static Map<MembershipId, List<Flag>> byFile(Collection<FlagId> flags) {
        return flags.stream()
                .collect(Collectors.groupingBy(
                        FlagId::membershipId,
                        LinkedHashMap::new,
                        Collectors.mapping(FlagId::flag, Collectors.toList())));
    }

    /** Each file under a key of its own; a list has no version. */
    private static Request ofOneFile(MembershipId file, Request request) {
        var key = request.attempt().key();
        return request.apart(key == null ? null : key + "/" + file);
    }
}

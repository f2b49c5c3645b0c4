package coop.alveole.query.access.revocation;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.TokenId;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.access.AccountSentences;
import coop.alveole.query.consequence.ConsequencePage;
import coop.alveole.query.consequence.ConsequencePage.Given;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * « Ce qui s'ensuit » when a role or a token is taken back. Nothing of access is rehearsed (ADR 0011): the fact is asked of
 * the rights that would decide it, which refuse it here too, and folded as it will be.
 */
@Controller
class RevocationPages {
    private final Documents<AccountFile> accounts;
    private final AccountSentences names;
    private final RevocationSentences sentences;
    private final Frames frames;
    private final Supplier<LocalDate> today;

    RevocationPages(
            Documents<AccountFile> accounts,
            AccountSentences names,
            RevocationSentences sentences,
            Frames frames,
            Supplier<LocalDate> today) {
        this.accounts = accounts;
        this.names = names;
        this.sentences = sentences;
        this.frames = frames;
        this.today = today;
    }

    @Allowed(Access.MANAGE_ACCESS)
    @GetMapping("/accounts/{id}/revoke-role")
    ModelAndView role(
            @PathVariable AccountId id,
            @RequestParam Role role,
            @RequestParam LocalDate revokedOn,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var account = found(id, reading);
        var by = reading.viewer().account().orElseThrow(RevocationPages::unknown);
        var fact = account.rights().revoking(id, role, revokedOn, by);
        return page(
                account,
                "revoke-role",
                List.of(new Given("role", role.name()), new Given("revokedOn", revokedOn.toString())),
                sentences.ofARole(Loss.by(fact, account), fact, reading, reader),
                reading,
                request,
                reader);
    }

    @Allowed(Access.MANAGE_ACCESS)
    @GetMapping("/accounts/{id}/revoke-token")
    ModelAndView token(
            @PathVariable AccountId id,
            @RequestParam TokenId tokenId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var account = found(id, reading);
        var fact = account.rights().revoking(id, tokenId, today.get());
        return page(
                account,
                "revoke-token",
                List.of(new Given("tokenId", tokenId.value())),
                sentences.ofAToken(Loss.by(fact, account), tokenId, reader),
                reading,
                request,
                reader);
    }

    private AccountFile found(AccountId id, Reading reading) {
        if (!reading.viewer().mayEverywhere(Access.MANAGE_ACCESS)) throw unknown();
        reading.waitFor(accounts);
        sentences.waitFor(reading);
        return accounts.find(id.value()).orElseThrow(RevocationPages::unknown);
    }

    private ModelAndView page(
            AccountFile account,
            String verb,
            List<Given> fields,
            List<String> said,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var here = "/accounts/" + account.id();
        var frame = frames.of(request, reading, "accounts");
        var ours = Stream.of(
                new Given("_key", frame.formKey()),
                new Given("_page", here),
                new Given("_next", here),
                new Given("_version", Long.toString(account.version())));
        var page = new ConsequencePage(
                frame,
                name(account, reader),
                "/api/v1" + here + "/" + verb,
                here,
                Stream.concat(ours, fields.stream()).toList(),
                said,
                List.of());
        return new ModelAndView("consequences", "page", page);
    }

    /** A program is known by its tokens, as on its own page. */
    private String name(AccountFile account, Locale reader) {
        return account.kind() == AccountKind.PERSON || account.tokens().isEmpty()
                ? names.who(new AccountId(account.id()), reader)
                : account.tokens().getLast().name().text();
    }

    private static RuleBroken unknown() {
        return new RuleBroken(RequestRule.UNKNOWN, "id");
    }
}

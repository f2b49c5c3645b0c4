package coop.alveole.query.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.access.AccountPage.*;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Comptes et accès », and the page of one account. */
@Controller
class AccountPages {
    private static final List<String> ROLES =
            Stream.of(Role.values()).map(Role::name).toList();

    private final AccountQueries queries;
    private final AccountRows rows;
    private final AccountList list;
    private final Lists lists;
    private final Frames frames;

    AccountPages(AccountQueries queries, AccountRows rows, AccountList list, Lists lists, Frames frames) {
        this.queries = queries;
        this.rows = rows;
        this.list = list;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.MANAGE_ACCESS)
    @GetMapping("/accounts")
    ModelAndView accounts(Reading reading, HttpServletRequest request, Locale reader) {
        var accounts = queries.accounts(reading.ofList());
        var page = new AccountsPage(
                frames.of(request, reading, "accounts"),
                lists.page(list.listed(accounts, reader), request, reading, reader),
                accounts.stream()
                        .flatMap(account -> rows.proposals(account, reader).stream())
                        .toList(),
                accounts.stream()
                        .flatMap(account -> rows.tokens(account).stream())
                        .toList());
        return new ModelAndView("accounts", "page", page);
    }

    @Allowed(Access.MANAGE_ACCESS)
    @GetFiles({"/accounts", "/accounts" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(list.listed(queries.accounts(reading.ofList()), reader), request, reading, reader);
    }

    @Allowed(Access.MANAGE_ACCESS)
    @GetMapping("/accounts/{id}")
    ModelAndView account(@PathVariable AccountId id, Reading reading, HttpServletRequest request, Locale reader) {
        var account = queries.account(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var page = new AccountPage(
                frames.of(request, reading, "accounts"),
                origin(request),
                rows.row(account, reader),
                rows.roles(account, reader),
                rows.proposals(account, reader),
                rows.tokens(account),
                rows.history(id, reading, reader),
                account.roles().stream()
                        .map(role -> role.role().name())
                        .distinct()
                        .toList(),
                ROLES,
                account.version());
        return new ModelAndView("account", "page", page);
    }

    /** Where a first link is opened: the host was checked at the door. */
    private static String origin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}

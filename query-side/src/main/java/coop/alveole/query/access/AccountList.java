package coop.alveole.query.access;

import coop.alveole.query.access.AccountPage.AccountRow;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Comptes et accès » as a list: people first, each by the name they sign in with. */
@Component
class AccountList {
    record Line(AccountView account, AccountRow row, Cell.Word kind, Cell.Word password) {}

    private static final Listing<Line> ACCOUNTS = new Listing<>(
            "accounts",
            "comptes",
            "accounts.title",
            "accounts.count",
            "accounts.none",
            line -> line.account().id(),
            List.of(
                    Column.words("name", "accounts.name", line -> line.row().name()),
                    Column.<Line>of("kind", "accounts.kind", Line::kind).inFiles(),
                    Column.words(
                            "roles",
                            "accounts.roles",
                            line -> String.join(" ; ", line.row().roles())),
                    Column.of("password", "accounts.password", Line::password),
                    Column.day(
                            "openedOn",
                            "accounts.opened",
                            line -> line.account().openedOn())));

    private final AccountRows rows;
    private final MessageSource messages;

    AccountList(AccountRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    Listed<Line> listed(Collection<AccountView> accounts, Locale reader) {
        return ACCOUNTS.of(
                accounts.stream().map(account -> line(account, reader)).toList(), List.of());
    }

    private Line line(AccountView account, Locale reader) {
        return new Line(
                account,
                rows.row(account, reader),
                word("account.", account.kind().name(), reader),
                word("password.", account.password().name(), reader));
    }

    private Cell.Word word(String prefix, String code, Locale reader) {
        return new Cell.Word(code, messages.getMessage(prefix + code, null, reader));
    }
}

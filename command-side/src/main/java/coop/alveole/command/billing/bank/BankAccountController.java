package coop.alveole.command.billing.bank;

import static coop.alveole.domain.shared.RequestRule.NOT_REHEARSED;

import coop.alveole.command.files.Uploads;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FormWithFile;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.bank.BankAccountCommand.*;
import coop.alveole.domain.billing.bank.StatementColumns;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.BankAccountId;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of the house at its banks, and the files that these tell. */
@RestController
@RequestMapping(BankAccountController.ACCOUNTS)
class BankAccountController {
    static final String ACCOUNTS = "/api/v1/bank-accounts";

    record OpenBody(Label name) {}

    record ColumnsBody(
            Label day,
            Label label,
            @Nullable Label amount,
            @Nullable Label debit,
            @Nullable Label credit) {
        StatementColumns columns() {
            return new StatementColumns(
                    folded(day),
                    folded(label),
                    amount == null ? null : folded(amount),
                    debit == null ? null : folded(debit),
                    credit == null ? null : folded(credit));
        }

        private static Label folded(Label column) {
            return new Label(Line.folded(column.text()));
        }
    }

    /** Beside the file, nothing. */
    record StatementBody() {}

    private final Commands commands;
    private final KnownBankAccounts accounts;
    private final StatementImport statements;
    private final Uploads uploads;
    private final Supplier<LocalDate> today;

    BankAccountController(
            Commands commands,
            KnownBankAccounts accounts,
            StatementImport statements,
            Uploads uploads,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.accounts = accounts;
        this.statements = statements;
        this.uploads = uploads;
        this.today = today;
    }

    @Allowed(Access.RECONCILE_BANK)
    @PostMapping
    ResponseEntity<Object> open(@RequestBody OpenBody body, Request request) {
        var command = new OpenBankAccount(statements.named(body.name()), body.name(), today.get());
        return Replies.created(commands.send(command, request), ACCOUNTS);
    }

    /** For every file from then on; what was read before stays as it was read. */
    @Allowed(Access.RECONCILE_BANK)
    @PostMapping("/{account}/choose-columns")
    ResponseEntity<Object> choose(
            @PathVariable("account") BankAccountId id, @RequestBody ColumnsBody body, Request request) {
        return Replies.done(commands.send(new ChooseColumns(id, body.columns(), today.get()), request), ACCOUNTS);
    }

    @Allowed(Access.RECONCILE_BANK)
    @PostMapping("/{account}/statements")
    ResponseEntity<Object> receive(
            @PathVariable("account") BankAccountId id, FormWithFile<StatementBody> form, Request request) {
        accounts.of(id);
        NOT_REHEARSED.require(!request.simulated(), "simulate");
        form.body();
        return uploads.take(form.http(), upload -> {
            var received = statements.receive(
                    id, upload.path(), request.with(upload.clear().toString()));
            return Replies.counted(received, received.lines() + "-" + received.added(), received.position());
        });
    }
}

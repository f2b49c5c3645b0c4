package coop.alveole.query.billing.bank;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.billing.bank.BankLineView.Standing;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Banque »: files are dropped, lines wait, are reconciled or set aside. */
@Controller
class BankPages {
    /** What the last drop told: how many lines, how many of them new. */
    private static final Pattern RECEIVED = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

    /** An account, and by which columns its files are read. */
    record Account(String id, String name, String columns) {}

    record Received(int lines, int added) {}

    record BankPage(
            Frame frame,
            ListPage<BankList.Row> list,
            List<String> standings,
            @Nullable String standing,
            List<Account> accounts,
            boolean reconciles,
            List<Received> received) {}

    private final BankList list;
    private final BankQueries queries;
    private final Lists lists;
    private final Frames frames;

    BankPages(BankList list, BankQueries queries, Lists lists, Frames frames) {
        this.list = list;
        this.queries = queries;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_BANK)
    @GetMapping(BankList.ADDRESS)
    ModelAndView bank(
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable String received,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "bank");
        var page = new BankPage(
                frame,
                lists.page(list.listed(standing, reading, reader), request, reading, reader),
                Stream.of(Standing.values()).map(Enum::name).toList(),
                standing == null ? null : standing.name(),
                accounts(reading),
                !frame.past() && reading.viewer().mayEverywhere(Access.RECONCILE_BANK),
                received(received));
        return new ModelAndView("bank", "page", page);
    }

    @Allowed(Access.READ_BANK)
    @GetFiles({BankList.ADDRESS, BankList.ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable Standing standing,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        return lists.file(list.listed(standing, reading, reader), request, reading, reader);
    }

    private List<Account> accounts(Reading reading) {
        return queries.accounts(reading).stream()
                .map(account -> new Account(
                        account.id(),
                        account.name().orElseThrow().text(),
                        account.columns()
                                .map(columns -> String.join(
                                        " · ",
                                        columns.all().map(Object::toString).toList()))
                                .orElse("")))
                .toList();
    }

    private static List<Received> received(@Nullable String told) {
        if (told == null) return List.of();
        var counts = RECEIVED.matcher(told);
        if (!counts.matches()) return List.of();
        return List.of(new Received(Integer.parseInt(counts.group(1)), Integer.parseInt(counts.group(2))));
    }
}

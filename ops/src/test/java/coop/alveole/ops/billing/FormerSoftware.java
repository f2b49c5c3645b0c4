package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.billing.opening.OpeningImport;
import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.ImportRun;
import coop.alveole.command.imports.members.ImportRuns;
import coop.alveole.command.imports.members.MemberImport;
import coop.alveole.command.imports.members.MemberImport.Progress;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The exports of an invented cooperative, and a house that takes them over; its fiscal year ends in June. */
public final class FormerSoftware {
    public static final Path FILES = Path.of("src/test/resources/opening");
    static final List<Path> ALL = Stream.of(
                    "controle", "devis", "factures", "soldes", "contribution", "numeros", "clients", "activites")
            .map(name -> FILES.resolve(name + ".csv"))
            .toList();
    /** 3 activities, 4 customers, 1 series, 3 years, 3 balances, 4 invoices, 1 quote, 3 controls. */
    static final int LINES = 22;

    final RunningHouse house;
    final String team;
    final String coManager;

    private FormerSoftware(RunningHouse house) {
        this.house = house;
        this.team = house.adminToken();
        this.coManager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
    }

    /** Its people are in the house already. */
    public static FormerSoftware before(RunningHouse house) throws IOException {
        SellerWords.say(house);
        var former = new FormerSoftware(house);
        var answer = house.post(
                former.coManager,
                "/api/v1/house-rules/choose-fiscal-year-end",
                "{\"month\":6,\"day\":30,\"validFrom\":\"2020-01-01\",\"decidedBy\":\"MANAGERS\","
                        + "\"decidedOn\":\"2019-12-01\",\"source\":\"PV\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var people = List.of(FILES.resolve("personnes.csv"), FILES.resolve("parcours.csv"));
        var report = house.bean(MemberImport.class).run(people, former.aRun(Mode.FOR_REAL), Progress.UNSEEN);
        assertThat(report.sentences()).first().isEqualTo("6 lignes reprises, 0 déjà là, 0 refusées.");
        return former;
    }

    ImportRun aRun(Mode mode) {
        return house.bean(ImportRuns.class).onThisMachine(mode);
    }

    ImportReport taken(Mode mode, List<Path> files) throws IOException {
        return house.bean(OpeningImport.class).run(files, aRun(mode), Progress.UNSEEN);
    }

    String read(String path) {
        return house.get(coManager, house.upToDate(path)).body();
    }

    /** The id of the invoice that bears that number. */
    String invoice(String number) {
        var all = read("/api/v1/invoices?limit=200");
        int at = all.indexOf("\"number\":\"" + number + "\"");
        assertThat(at).as("invoice %s in %s", number, all).isPositive();
        return all.substring(all.lastIndexOf("\"id\":\"invoice-", at))
                .replaceFirst("(?s).*?(invoice-[0-9a-f-]{36}).*", "$1");
    }
}

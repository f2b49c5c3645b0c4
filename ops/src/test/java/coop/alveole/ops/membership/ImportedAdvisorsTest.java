package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.FirstLinks;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.house.NewAccounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The name of an advisor designates one account of the team, or is a remark; it enters no fact. */
class ImportedAdvisorsTest extends FilesOfAnExport {
    private static final Scope TOURS = new Scope.OfTerritory(new Label("Tours"));

    private AccountId invited(Role role, String name) {
        var account = house.bean(NewAccounts.class).ofPerson(role, role == Role.ADVISOR ? TOURS : new Scope.House());
        house.bean(FirstLinks.class).of(account, name);
        return account;
    }

    private Path person(String id, String advisor) throws IOException {
        return files.file(
                "personnes.csv",
                "Identifiant Autonomie;Nom;Prénom;Date info coll;Antenne de rattachement;Accompagnateur\n" + id
                        + ";Suivie;Ode;01/02/2023;Tours;" + advisor + "\n",
                StandardCharsets.UTF_8);
    }

    private String placement(String id) {
        return house.get(
                        token,
                        "/api/v1/memberships/%s/placement?asOf=2023-02-01&after=%d"
                                .formatted(files.membership(id), head()))
                .body();
    }

    @Test
    void theOneOfThatNameAccompaniesFromTheEntryAndTwiceIsNothing() throws IOException {
        var advisor = invited(Role.ADVISOR, "Hélène Berge");
        var file = person("adv-one", "  helene   BERGE ");
        assertThat(files.rehearse(file).sentences()).containsExactly("1 lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(files.run(file).sentences()).containsExactly("1 lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(placement("adv-one")).contains(advisor.value(), "2023-02-01");
        long head = head();
        assertThat(files.run(file).sentences()).containsExactly("0 lignes reprises, 1 déjà là, 0 refusées.");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void aNameThatIsNobodysOrOfSomebodyElseIsARemark() throws IOException {
        invited(Role.ADMIN_TEAM, "Lise Bureau");
        for (var name : new String[] {"Personne Ici", "Lise Bureau", "Hélène"}) {
            var report = files.run(person("adv-" + name.length(), name));
            assertThat(report.refused()).isEmpty();
            assertThat(report.sentences())
                    .filteredOn(line -> line.contains("« Accompagnateur »"))
                    .singleElement()
                    .asString()
                    .contains("ne nomme le compte de personne")
                    .doesNotContain(name);
        }
    }

    @Test
    void twoOfOneNameAreARemark() throws IOException {
        invited(Role.ADVISOR, "Paul Jumeau");
        invited(Role.ADVISOR, "PAUL JUMEAU");
        assertThat(files.run(person("adv-two", "Paul Jumeau")).sentences())
                .anyMatch(line -> line.contains("nomme plusieurs comptes"));
        assertThat(placement("adv-two")).doesNotContain("account-");
    }
}

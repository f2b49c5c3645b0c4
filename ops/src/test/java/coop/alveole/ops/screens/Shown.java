package coop.alveole.ops.screens;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every screen there is, by the name of its picture: who opens it, and its address in the house of the demonstration. */
record Shown(String name, String who, String path) {
    private static final Pattern FILE = Pattern.compile("/members/(membership-[0-9a-f-]{36})");

    static List<Shown> all(Visitor admin) {
        var file = "/members/" + idOf("Bruno", admin);
        return Stream.concat(
                        plain(),
                        Stream.of(
                                of("fiche", Showroom.ADMIN, file),
                                of("fiche-passee", Showroom.ADMIN, file + "?asOf=2025-06-30"),
                                of("contrats", Showroom.ADMIN, file + "/contracts"),
                                of("fiche-sociale", Showroom.ADMIN, file + "/social"),
                                of("donnees-personnelles", Showroom.CO_MANAGER, file + "/personal-data"),
                                of("effacement", Showroom.CO_MANAGER, file + "/erasure"),
                                of("qui-a-lu", Showroom.CO_MANAGER, file + "/reads"),
                                of("joindre", Showroom.ADMIN, file + "/join")))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<Shown> plain() {
        return Stream.of(
                of("ma-journee", Showroom.ADMIN, "/"),
                of("annuaire", Showroom.ADMIN, "/members"),
                of("annuaire-vide", Showroom.ADMIN, "/members?q=zzzz"),
                of("echeances", Showroom.ADMIN, "/deadlines"),
                of("actions", Showroom.ADMIN, "/actions"),
                of("absences", Showroom.ADMIN, "/absences"),
                of("anomalies", Showroom.ADMIN, "/flags"),
                of("divergences", Showroom.ADMIN, "/divergences"),
                of("imports", Showroom.ADMIN, "/imports"),
                of("importer", Showroom.ADMIN, "/import"),
                of("par-ou-commencer", Showroom.CO_MANAGER, "/getting-started"),
                of("regles", Showroom.CO_MANAGER, "/house-rules"),
                of("comptes", Showroom.ACCESS_MANAGER, "/accounts"),
                of("etat-du-systeme", Showroom.CO_MANAGER, "/system"),
                of("sauvegardes", Showroom.CO_MANAGER, "/backups"),
                of("mes-sessions", Showroom.ADMIN, "/my-sessions"),
                of("nouvelle-personne", Showroom.ADMIN, "/people/new"),
                of("nouvelle-personne-morale", Showroom.ADMIN, "/organisations/new"),
                of("listes-de-controle", Showroom.ADMIN, "/checklist"),
                of("comite-d-orientation", Showroom.ADMIN, "/orientation-committee"),
                of("apercu-du-style", Showroom.ADMIN, "/apercu-du-style"),
                of("regle-de-droit", Showroom.ADMIN, "/problems/associate-deadline-passed"),
                of("introuvable", Showroom.ADMIN, "/nulle-part"));
    }

    private static Shown of(String name, String who, String path) {
        return new Shown(name, who, path);
    }

    private static String idOf(String firstName, Visitor admin) {
        admin.open("/members?q=" + firstName);
        var found = FILE.matcher(admin.page().content());
        if (!found.find()) throw new AssertionError("no " + firstName + " in the demonstration");
        return found.group(1);
    }
}

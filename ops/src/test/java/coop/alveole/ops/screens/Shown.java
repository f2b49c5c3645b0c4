package coop.alveole.ops.screens;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every screen there is, by the name of its picture: who opens it, its address in the house of the demonstration, and how one comes to it. */
record Shown(String name, String who, String path, Opening opening) {
    /** How somebody comes to a screen; what the house answers is that screen. */
    interface Opening {
        Response by(Visitor visitor);
    }

    static List<Shown> all(Visitor admin, Visitor accessManager) {
        var amina = link(admin, "/members?q=Amina", "/members/membership-[0-9a-f-]{36}");
        var bruno = link(admin, "/members?q=Bruno", "/members/membership-[0-9a-f-]{36}");
        var odile = link(admin, "/members?q=Odile", "/members/membership-[0-9a-f-]{36}");
        var claire = link(accessManager, "/accounts", "/accounts/account-[0-9a-f-]{36}(?=[^>]*>claire<)");
        return Stream.of(
                        plain(),
                        ofAFile(bruno),
                        ofOneThing(admin, accessManager, odile),
                        Moments.all(Showroom.house(), amina, bruno),
                        OfMoney.all(Showroom.house(), Moments.today(Showroom.house())),
                        Moments.ofAccess(claire))
                .flatMap(shown -> shown)
                .toList();
    }

    static Stream<Shown> ofAFile(String file) {
        return Stream.of(
                of("fiche", Showroom.ADMIN, file),
                of("fiche-passee", Showroom.ADMIN, file + "?asOf=2025-06-30"),
                of("contrats", Showroom.ADMIN, file + "/contracts"),
                of("appels", Showroom.ADMIN, file + "/calls"),
                of("dossier-de-sortie", Showroom.ADMIN, file + "/exit-file"),
                of("documents-produits", Showroom.ADMIN, file + "/documents"),
                of("pieces", Showroom.ADMIN, file + "/attachments"),
                of("fiche-sociale", Showroom.ADMIN, file + "/social"),
                of("donnees-personnelles", Showroom.CO_MANAGER, file + "/personal-data"),
                of("effacement", Showroom.CO_MANAGER, file + "/erasure"),
                of("qui-a-lu", Showroom.CO_MANAGER, file + "/reads"),
                of("joindre", Showroom.ADMIN, file + "/join"));
    }

    private static Stream<Shown> ofOneThing(Visitor admin, Visitor accessManager, String odile) {
        return Stream.of(
                of(
                        "compte",
                        Showroom.ACCESS_MANAGER,
                        link(accessManager, "/accounts", "/accounts/account-[0-9a-f-]{36}")),
                of("lot-de-lettres", Showroom.ADMIN, batchOfLetters(admin)),
                of("activite", Showroom.ADMIN, link(admin, odile, "/activities/activity-[0-9a-f-]{36}")),
                of("client", Showroom.ADMIN, link(admin, "/customers", "/customers/customer-[0-9a-f-]{36}")),
                of("un-devis", Showroom.ADMIN, link(admin, "/quotes?state=SIGNED", "/quotes/quote-[0-9a-f-]{36}")),
                of(
                        "modifier-un-devis",
                        Showroom.ADMIN,
                        link(admin, "/quotes?state=SENT", "/quotes/quote-[0-9a-f-]{36}") + "/revise"),
                of(
                        "facture",
                        Showroom.ADMIN,
                        link(admin, "/invoices?state=PART_PAID", "/invoices/invoice-[0-9a-f-]{36}")),
                of(
                        "facture-interne",
                        Showroom.ADMIN,
                        link(admin, "/internal-invoices?state=ACCEPTED", "/internal-invoices/internal-[0-9a-f-]{36}")),
                of(
                        "achat-rattache",
                        Showroom.ADMIN,
                        link(admin, "/purchases?state=APPROVED", "/purchases/purchase-[0-9a-f-]{36}")),
                of(
                        "corriger-un-achat",
                        Showroom.ADMIN,
                        link(admin, "/purchases?state=WAITING", "/purchases/purchase-[0-9a-f-]{36}") + "/correct"),
                of(
                        "releve-de-contribution",
                        Showroom.ADMIN,
                        link(admin, "/contributions", "/contributions/activity-[0-9a-f-]{36}/\\d{4}-\\d{2}")),
                of("compte-d-activite", Showroom.ADMIN, ofAnActivity(admin) + "/account"),
                of("lettre-du-mois", Showroom.ADMIN, ofAnActivity(admin) + "/letters/2026-10"),
                of(
                        "modifier-une-facture",
                        Showroom.ADMIN,
                        link(admin, "/invoices?state=DRAFT", "/invoices/invoice-[0-9a-f-]{36}") + "/revise"),
                of("echeance", Showroom.ADMIN, link(admin, "/deadlines", "/deadlines/deadline[^\"?]+")));
    }

    /** One that sells. */
    private static String ofAnActivity(Visitor admin) {
        return link(admin, "/contributions", "/contributions/activity-[0-9a-f-]{36}/\\d{4}-\\d{2}")
                .replaceFirst("/contributions/(activity-[0-9a-f-]{36})/.*", "/activities/$1");
    }

    private static String batchOfLetters(Visitor admin) {
        admin.open("/letters");
        admin.page().click("#produce button");
        return URI.create(admin.page().url()).getPath();
    }

    static Stream<Shown> plain() {
        return Stream.of(
                of("connexion", "", "/sign-in"),
                of("mot-de-passe-oublie", "", "/forgotten-password"),
                of("connexion-par-lien", "", "/sign-in-by-mail"),
                of("ma-journee", Showroom.ADMIN, "/"),
                of("pendant-votre-absence", Showroom.ADMIN, "/while-you-were-away?since=2026-01-01"),
                of("mon-espace", Showroom.ENTREPRENEUR, "/me"),
                of("mon-activite", Showroom.ENTREPRENEUR, "/my-activity"),
                of("paie", Showroom.ADMIN, "/payroll"),
                of("chercher", Showroom.ADMIN, "/search?q=amina"),
                of("annuaire", Showroom.ADMIN, "/members"),
                of("annuaire-vide", Showroom.ADMIN, "/members?q=zzzz"),
                of("echeances", Showroom.ADMIN, "/deadlines"),
                of("echeancier-du-societariat", Showroom.ADMIN, "/deadlines/calendar"),
                of("actions", Showroom.ADMIN, "/actions"),
                of("qui-fait-quoi", Showroom.ADMIN, "/who-does-what"),
                of("papiers-de-la-cooperative", Showroom.ADMIN, "/house-documents"),
                of("lettres", Showroom.ADMIN, "/letters"),
                of("lots-de-lettres", Showroom.ADMIN, "/letter-batches"),
                of("devis", Showroom.ADMIN, "/quotes"),
                of("devis-par-etape", Showroom.ADMIN, "/quotes/board"),
                of("nouveau-devis", Showroom.ADMIN, "/quotes/new"),
                of("factures", Showroom.ADMIN, "/invoices"),
                of("factures-par-etape", Showroom.ADMIN, "/invoices/board"),
                of("clotures", Showroom.CO_MANAGER, "/closings"),
                of("numerotation", Showroom.CO_MANAGER, "/invoice-series"),
                of("reprise", Showroom.CO_MANAGER, "/opening"),
                of("nouvelle-facture", Showroom.ADMIN, "/invoices/new"),
                of("factures-internes", Showroom.ADMIN, "/internal-invoices"),
                of("nouvelle-facture-interne", Showroom.ADMIN, "/internal-invoices/new"),
                of("parts-d-apport", Showroom.ADMIN, "/introducer-shares"),
                of("achats-rattaches", Showroom.ADMIN, "/purchases"),
                of("nouvel-achat", Showroom.ADMIN, "/purchases/new"),
                of("releves-de-contribution", Showroom.ADMIN, "/contributions"),
                of("et-si-la-regle-etait-autre", Showroom.ADMIN, "/contributions/what-if?rate=8"),
                of("exports-comptables", Showroom.ADMIN, "/entry-exports"),
                of("clients", Showroom.ADMIN, "/customers"),
                of("nouveau-client", Showroom.ADMIN, "/customers/new"),
                of("dossiers-de-sortie", Showroom.ADMIN, "/exit-files"),
                of("absences", Showroom.ADMIN, "/absences"),
                of("anomalies", Showroom.ADMIN, "/flags"),
                of("divergences", Showroom.ADMIN, "/divergences"),
                of("imports", Showroom.ADMIN, "/imports"),
                of("importer", Showroom.ADMIN, "/import"),
                of("courriels", Showroom.CO_MANAGER, "/mails"),
                of("par-ou-commencer", Showroom.CO_MANAGER, "/getting-started"),
                of("reglages", Showroom.CO_MANAGER, "/settings"),
                of("regles", Showroom.CO_MANAGER, "/house-rules"),
                of("comptes", Showroom.ACCESS_MANAGER, "/accounts"),
                of("inviter", Showroom.ACCESS_MANAGER, "/accounts/invite"),
                of("ancres", Showroom.CO_MANAGER, "/anchors"),
                of("etat-du-systeme", Showroom.CO_MANAGER, "/system"),
                of("sauvegardes", Showroom.CO_MANAGER, "/backups"),
                of("mes-agendas", Showroom.ADMIN, "/my-calendars"),
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
        return new Shown(name, who, path, visitor -> visitor.open(path));
    }

    /** The first of that kind that a page leads to. */
    private static String link(Visitor visitor, String page, String kind) {
        visitor.open(page);
        var found = Pattern.compile("href=\"(" + kind + ")[\"?]")
                .matcher(visitor.page().content());
        if (!found.find()) throw new AssertionError(page + " leads to no " + kind);
        return found.group(1);
    }

    /** Without the ids of one house, nor a month of one day. */
    String address() {
        return path.replaceAll("[a-z]+-[^/?]*[0-9a-f]{8}-[0-9a-f]{4}[^/?]*", "{id}")
                .replaceAll("/\\d{4}-\\d{2}$", "/{month}");
    }

    @Override
    public String toString() {
        return name;
    }
}

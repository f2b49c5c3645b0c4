package coop.alveole.command.billing.opening;

import coop.alveole.command.billing.customer.EnterBody;
import coop.alveole.command.billing.customer.EnteredCustomers;
import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.billing.customer.Buyer;
import coop.alveole.domain.billing.customer.CustomerCommand.LinkActivity;
import coop.alveole.domain.billing.customer.CustomerEvent;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.CustomerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers by their code, each of the activities that sell to them; a company that is known already is that one. */
@Component
class OldCustomers {
    static final String CODE = "Code client";
    static final String KIND = "Type de client";
    static final String NAME = "Nom";
    private static final String STREET = "Adresse";
    private static final String POSTCODE = "Code postal";
    private static final String CITY = "Ville";
    private static final String COUNTRY = "Pays";
    private static final String SIREN = "SIREN";
    private static final String SIRET = "SIRET";
    private static final String VAT_NUMBER = "N° TVA";
    private static final String EMAIL = "E-mail";
    private static final String PHONE = "Téléphone";
    static final List<String> WORDS = List.of(STREET, POSTCODE, CITY, COUNTRY, SIREN, SIRET, VAT_NUMBER, EMAIL, PHONE);

    private final Earlier earlier;
    private final EnteredCustomers customers;

    OldCustomers(Earlier earlier, EnteredCustomers customers) {
        this.earlier = earlier;
        this.customers = customers;
    }

    boolean take(Line line, OneOpening run) {
        var activity = run.activity(line);
        var code = line.required(CODE);
        var key = kind(line) == CustomerKind.PRIVATE ? ofOne(activity, code) : code;
        var there = find(key, run);
        if (there.isEmpty()) return enter(line, key, activity, run);
        var id = there.get();
        run.means(key, id);
        if (isOf(activity, id)) return false;
        run.sender().together(List.of(new LinkActivity(id, activity, run.today())));
        return true;
    }

    CustomerId required(Line line, OneOpening run) {
        var code = line.required(CODE);
        return find(code, run)
                .or(() -> find(ofOne(run.activity(line), code), run))
                .orElseThrow(() -> new Line.Refused(
                        CODE, "ne désigne aucun client : reprenez le fichier des clients avec celui-ci."));
    }

    /** A private customer is that of the activity that enters them: of two that share one code, each has its own. */
    private static String ofOne(ActivityId activity, String code) {
        return code + "\n" + activity;
    }

    private Optional<CustomerId> find(String key, OneOpening run) {
        return run.customer(key).or(() -> Optional.of(id(key)).filter(id -> earlier.isKnown(id.value())));
    }

    private boolean enter(Line line, String key, ActivityId activity, OneOpening run) {
        var body = body(line, activity);
        run.sender().send(() -> {
            var sender = run.sender();
            var entered = customers.enter(id(key), activity, body, sender.sealing(), sender.sending());
            run.means(key, entered.customer());
        });
        return true;
    }

    private CustomerId id(String key) {
        return new CustomerId(earlier.id("customer", key));
    }

    private boolean isOf(ActivityId activity, CustomerId id) {
        var known = Optional.<Buyer>empty();
        for (var event : earlier.told(id.value(), CustomerEvent.class).toList()) known = Buyer.after(known, event);
        return known.filter(buyer -> buyer.isOf(activity)).isPresent();
    }

    private static EnterBody body(Line line, ActivityId activity) {
        return new EnterBody(
                activity,
                kind(line),
                line.required(NAME),
                line.required(STREET),
                line.required(POSTCODE),
                line.required(CITY),
                line.cell(COUNTRY).map(OldCustomers::country).orElse(null),
                told(line, SIREN),
                told(line, SIRET),
                told(line, VAT_NUMBER),
                null,
                null,
                told(line, EMAIL),
                told(line, PHONE));
    }

    private static @Nullable String told(Line line, String column) {
        return line.cell(column).orElse(null);
    }

    private static CustomerKind kind(Line line) {
        return switch (Line.folded(line.required(KIND))) {
            case "entreprise" -> CustomerKind.COMPANY;
            case "organisme public" -> CustomerKind.PUBLIC_BODY;
            case "particulier" -> CustomerKind.PRIVATE;
            default -> throw new Line.Refused(KIND, "n'est ni entreprise, ni organisme public, ni particulier.");
        };
    }

    private static Country country(String code) {
        try {
            return new Country(code);
        } catch (IllegalArgumentException unknown) {
            throw new Line.Refused(COUNTRY, "n'est pas le code d'un pays, de deux lettres : FR, BE.");
        }
    }
}

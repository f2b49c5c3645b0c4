package coop.alveole.ops;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.shared.PersonalField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What lets a contract be signed: all that the law wants written in it, as a form or a program sends it. */
public final class ContractWords {
    public static final String DRAFTED_ON = "2024-01-22";

    private ContractWords() {}

    /** As typed in the form. */
    public static Map<String, String> typed(ContractKind contract) {
        var words = new LinkedHashMap<String, String>();
        words.put("draftedOn", DRAFTED_ON);
        if (contract == ContractKind.CESA) words.put("statutes", "Statuts du 24 juin 2023");
        Mention.of(contract).forEach(mention -> words.put(mention.field().component(), words(mention.field())));
        return words;
    }

    /** As a program sends it. */
    public static String json(ContractKind contract) {
        return typed(contract).entrySet().stream()
                .map(word -> "\"%s\":%s".formatted(word.getKey(), value(word.getKey(), word.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(String name, String word) {
        return name.endsWith("Cents") ? "120000" : "\"" + word + "\"";
    }

    private static String words(PersonalField field) {
        return field.component().endsWith("Cents") ? "1 200,00" : "Selon le guide de la coopérative";
    }
}

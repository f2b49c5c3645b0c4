package coop.alveole.query.membership;

import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.membership.organisation.OrganisationFile;
import coop.alveole.query.membership.MemberPage.Fact;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.util.List;
import java.util.Map;

/** Whom a file is about, natural person or legal one, as this reader sees them. */
record Subject(String name, boolean legalPerson, List<Fact> identity) {
    static Subject of(Map<PersonalField, Words> words) {
        var identity = words.entrySet().stream()
                .map(entry -> new Fact(
                        FieldWords.label(entry.getKey()),
                        FieldWords.written(entry.getKey(), entry.getValue().text())))
                .toList();
        return new Subject(Names.full(words), false, identity);
    }

    static Subject of(OrganisationFile legal, Reading reading) {
        var name = Organisations.name(legal, reading);
        var siren = String.valueOf(legal.siren());
        return new Subject(
                name, true, List.of(new Fact("organisation.name", name), new Fact("organisation.siren", siren)));
    }
}

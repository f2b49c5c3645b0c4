package coop.alveole.query.people;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.query.shared.Words;
import java.util.Map;
import java.util.TreeMap;

/** A person's file as one reader sees it; each field under the name a command gives it. */
record PersonView(
        String id, String membershipId, @JsonIgnore Map<PersonalField, Words> words, long version) {
    @JsonAnyGetter
    Map<String, Words> details() {
        var details = new TreeMap<String, Words>();
        words.forEach((field, text) -> details.put(field.component(), text));
        return details;
    }
}

package coop.alveole.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewPersonTest {
    @Test
    void whatWasAskedGoesWhereItBelongs() {
        assertThat(NewPerson.of(" Zédé ")).isEqualTo(new NewPerson("Zédé", "", "", ""));
        assertThat(NewPerson.of("Zédé  Anne Lise")).isEqualTo(new NewPerson("Zédé", "Anne Lise", "", ""));
        assertThat(NewPerson.of("+33 6 12 34")).isEqualTo(new NewPerson("", "", "+33 6 12 34", ""));
        assertThat(NewPerson.of("zede@exemple.fr")).isEqualTo(new NewPerson("", "", "", "zede@exemple.fr"));
    }
}

package coop.alveole.ops.store.catalogue;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.CATALOGUE;
import static coop.alveole.ops.store.TestRecord.SERIALIZER;
import static coop.alveole.ops.store.TestRecord.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.MembershipEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {
    @Test
    void anEventIsStoredUnderTheNameOfItsCapability() {
        assertThat(CATALOGUE.nameOf(CesaSigned.class)).isEqualTo("membership.CesaSigned");
        assertThat(CATALOGUE.classOf("membership.CesaSigned")).isEqualTo(CesaSigned.class);
        assertThat(CATALOGUE.names()).contains("evidence.Sealed", "people.PersonRecorded", "access.RoleGranted");
    }

    @Test
    void refusesAClassThatIsNotThere() {
        assertThatThrownBy(() -> SERIALIZER.typeForClass(String.class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    void neverLoadsAClassNamedByAStranger() {
        var type = new SimpleSerializedType("java.lang.Runtime", null);
        assertThatThrownBy(() -> SERIALIZER.classForType(type))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("java.lang.Runtime");
        assertThatThrownBy(() -> SERIALIZER.classForType(new SimpleSerializedType(CesaSigned.class.getName(), "1")))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void refusesOneNameForTwoEvents() {
        assertThatThrownBy(() -> CATALOGUE.and("membership", MembershipEvent.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CATALOGUE.and("contracts", MembershipEvent.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEventIsReadAsItWasWritten() {
        var stored = SERIALIZER.serialize(signed(AMINA), byte[].class);
        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("membership.CesaSigned", "1"));
        assertThat(SERIALIZER.<byte[], Object>deserialize(stored)).isEqualTo(signed(AMINA));
    }

    @Test
    void aFactIsNeverReadInPart() {
        var more = "{\"membershipId\":\"" + AMINA + "\",\"salary\":1}";
        var stored = new SimpleSerializedObject<>(
                more.getBytes(StandardCharsets.UTF_8),
                byte[].class,
                new SimpleSerializedType("membership.CesaSigned", "1"));
        assertThatThrownBy(() -> SERIALIZER.deserialize(stored)).isInstanceOf(SerializationException.class);
    }

    @Test
    void metadataHaveTheSameBytesWhateverTheOrderTheyCameIn() {
        var stored = SERIALIZER.serialize(MetaData.from(Map.of("origin", "http", "actor", "account-a")), String.class);
        assertThat(stored.getData()).isEqualTo("{\"actor\":\"account-a\",\"origin\":\"http\"}");
    }
}

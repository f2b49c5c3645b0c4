package coop.alveole.query.frame;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Access;
import coop.alveole.query.frame.Place.Room;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody is led to a page they may not open, and no room stands empty. */
class MenuTest {
    @Test
    void whoeverMayDoEverythingSeesEveryPlaceOnce() {
        var places = Menu.of(EnumSet.allOf(Access.class)).parts().stream()
                .flatMap(part -> part.places().stream())
                .toList();
        assertThat(places).containsExactlyInAnyOrder(Place.values());
    }

    /** A list of more is no longer read: then a room is two. */
    @Test
    void aRoomIsReadAtAGlance() {
        assertThat(Menu.of(EnumSet.allOf(Access.class)).parts())
                .allSatisfy(part -> assertThat(part.places()).hasSizeLessThanOrEqualTo(7));
    }

    @Test
    void theRoomsAndTheirPlacesStandInOneOrderForEverybody() {
        var entrepreneur = Menu.of(Set.of(
                        Access.SIGNED_IN,
                        Access.SEE_OWN_SPACE,
                        Access.READ_PAYMENTS,
                        Access.READ_QUOTES,
                        Access.READ_CUSTOMERS))
                .parts();
        assertThat(entrepreneur)
                .extracting(Menu.Part::room)
                .containsExactly(Room.DAY, Room.BILLING, Room.COLLECTION, Room.TEAM);
        assertThat(entrepreneur.get(1).places()).containsExactly(Place.QUOTES, Place.CUSTOMERS);
    }

    @Test
    void aRoomWithoutAPlaceIsNotThere() {
        var menu = Menu.of(Set.of(Access.SIGNED_IN, Access.READ_MEMBERS));
        assertThat(menu.parts()).extracting(Menu.Part::room).containsExactly(Room.DAY, Room.TEAM);
        assertThat(menu.parts().getFirst().places()).containsExactly(Place.HOME, Place.MEMBERS, Place.DEADLINES);
    }
}

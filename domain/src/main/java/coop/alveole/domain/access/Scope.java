package coop.alveole.domain.access;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;

/** How far a role reaches. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "scope")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scope.House.class, name = "HOUSE"),
    @JsonSubTypes.Type(value = Scope.OfTerritory.class, name = "TERRITORY"),
    @JsonSubTypes.Type(value = Scope.OfCluster.class, name = "CLUSTER"),
    @JsonSubTypes.Type(value = Scope.OfActivity.class, name = "ACTIVITY"),
    @JsonSubTypes.Type(value = Scope.OwnPeople.class, name = "OWN_PEOPLE"),
    @JsonSubTypes.Type(value = Scope.Own.class, name = "OWN")
})
public sealed interface Scope {
    record House() implements Scope {}

    record OfTerritory(Label territory) implements Scope {}

    /** Those who are in the cluster that day. */
    record OfCluster(Label cluster) implements Scope {}

    /** Those who hold the activity that day or, once nobody does, who held it last. */
    record OfActivity(ActivityId activityId) implements Scope {}

    /** Those the advisor accompanies, and for thirty days those another accompanies now. */
    record OwnPeople() implements Scope {}

    record Own(PersonId personId) implements Scope {}
}

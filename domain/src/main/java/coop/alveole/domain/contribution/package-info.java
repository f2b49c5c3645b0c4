/** The contribution (contribution, mutualisation): what each activity owes to what is pooled, fact by fact. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.contribution;

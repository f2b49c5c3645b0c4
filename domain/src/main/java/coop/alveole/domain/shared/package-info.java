/** What every capability shares: ids, rules, sealed words, the shape of a read model. Plain Java. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.shared;

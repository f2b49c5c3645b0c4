/** What selling has in common with what counts it: ids, kinds of lines, sealed words. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.shared.trade;

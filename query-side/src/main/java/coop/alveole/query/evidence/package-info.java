/** Evidence: the head of the chain, the state of the record, histories in sentences. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.evidence;

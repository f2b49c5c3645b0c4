/** Evidence (preuve): the foundation of the record and its daily seals. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.evidence;

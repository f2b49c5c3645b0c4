/** Access (comptes et droits): who may do what, where, and until when. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.access;

/** Accompaniment (accompagnement): the interviews that each salaried entrepreneur is owed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.accompaniment;

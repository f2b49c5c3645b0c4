/** Which of our columns a column of an export stands for (correspondance des colonnes), as the house has chosen. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.imports.mapping;

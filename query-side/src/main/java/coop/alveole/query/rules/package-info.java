/** The page of each rule, where a refusal leads. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.rules;

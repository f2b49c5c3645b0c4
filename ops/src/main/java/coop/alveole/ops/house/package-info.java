/** The data folder as a whole: opened, founded, sealed each day, witnessed outside. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.house;

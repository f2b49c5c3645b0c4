/** Three years of invented money, recorded through commands like everything else. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.seed.money;

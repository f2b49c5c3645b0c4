/** The general assemblies through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.governance;

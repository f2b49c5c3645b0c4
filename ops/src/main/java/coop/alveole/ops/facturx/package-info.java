/** Whether a file that somebody brings is a valid electronic invoice; on the command line alone. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.facturx;

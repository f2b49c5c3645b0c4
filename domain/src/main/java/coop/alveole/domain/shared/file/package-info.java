/** What an event says of a file that the house keeps: its bytes are elsewhere, sealed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.shared.file;

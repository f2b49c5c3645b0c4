/** Connections as they are accepted, before any of them is read; nothing is called from here. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.http.incoming;

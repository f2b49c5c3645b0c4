/** Where documents are kept: a server in this process over one file, or a MongoDB of the administrator's. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.readstore;

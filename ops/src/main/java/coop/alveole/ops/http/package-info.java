/** HTTP as a whole: limits, what is asked of every request, the description of the API. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.http;

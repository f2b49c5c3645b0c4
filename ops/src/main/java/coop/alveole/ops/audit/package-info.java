/** What the auditor runs on a house at rest: verify and replay, without any key. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.audit;

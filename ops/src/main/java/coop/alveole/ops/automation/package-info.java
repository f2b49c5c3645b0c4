/** When automations run: what follows from a fact is done soon after it, and again when the house opens. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.automation;

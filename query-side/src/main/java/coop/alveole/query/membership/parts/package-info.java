/** What the page of one file is made of: each subject brings its part. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.parts;

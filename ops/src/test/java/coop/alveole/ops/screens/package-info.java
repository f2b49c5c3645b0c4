/** The screens in a real browser: how they look, who can use them, what they weigh. Skipped, visibly, where no Chromium is. */
package coop.alveole.ops.screens;

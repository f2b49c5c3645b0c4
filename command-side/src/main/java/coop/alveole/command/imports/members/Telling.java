package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.divergence.Told;

/** One thing told, and the cell that tells it. */
record Telling(Line line, String column, Told told) {}

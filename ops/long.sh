#!/usr/bin/env bash
# Everything that `mvn verify` tries in turn is tried in each of its ways here, the long suites included (about an hour on two
# cores): each journey with each means, each screen with each look, each body spoilt, each role on each query, hostile words,
# kills, the bench in small. It writes docs/journeys.md, docs/screens.md and docs/hostile-words.md when they are old.
set -euo pipefail
cd "$(dirname "$0")/.."
for jdk in /usr/lib/jvm/*25*; do
    [ -x "$jdk/bin/javac" ] && export JAVA_HOME=$jdk && break
done
exec mvn -B verify -Dlong=true "$@"

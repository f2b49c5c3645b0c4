#!/usr/bin/env bash
# Mutation testing of the domain: ops/mutate.sh [PACKAGE…]; without a package, all of them, one after the other (an hour
# on two busy cores). Each package is judged by its own tests, without properties: what is counted is what they kill.
set -euo pipefail
cd "$(dirname "$0")/.."
for jdk in /usr/lib/jvm/*25*; do
    [ -x "$jdk/bin/javac" ] && export JAVA_HOME=$jdk && break
done
domain=domain/src/main/java/coop/alveole/domain
packages=("$@")
if [ ${#packages[@]} -eq 0 ]; then
    for folder in "$domain"/*/; do packages+=("$(basename "$folder")"); done
fi
mvn -B -q -pl domain test-compile
for package in "${packages[@]}"; do
    classes=coop.alveole.domain.$package
    report=domain/target/mutation-$package.log
    mvn -B -pl domain org.pitest:pitest-maven:mutationCoverage "-DtargetClasses=$classes.*" \
        "-DtargetTests=$classes.*" '-DexcludedTestClasses=*PropertyTest,*RuleBookTest' \
        -DtimeoutConstant=20000 -DfailWhenNoMutations=false -DskipFailingTests=true >"$report" 2>&1 ||
        echo "$package : voir $report"
    echo "$package : $(sed -n 's/^>> Generated \([0-9]*\) mutations Killed \([0-9]*\).*/\2 of \1/p' "$report")"
done

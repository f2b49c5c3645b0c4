#!/usr/bin/env bash
# Kills the program --times N times (50) while sixteen clients write: no answer given may be lost, none done twice.
# With --numbers, N times (10) while thirty-two people validate invoices: no number may be lost, none given twice.
# ops/alveole builds the jar and finds the JDK; ALVEOLE_JAVA_OPTS is passed on.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
what=Crash
times=50
while [ $# -gt 0 ]; do
    case "$1" in
        --numbers)
            what=NumbersCrash
            times=10
            shift
            ;;
        --times)
            times=${2:?"crash.sh : --times attend un nombre."}
            shift 2
            ;;
        *)
            echo "crash.sh [--numbers] [--times N]" >&2
            exit 2
            ;;
    esac
done
# The launcher replaces itself by the program, so that killing the one kills the other; its build leaves the words that a
# contract must bear among the classes of the domain.
java=$("$here/alveole" --java)
exec "$java" -cp "$here/../domain/target/classes" "$here/src/test/java/coop/alveole/ops/crash/$what.java" "$times" "$here/alveole"

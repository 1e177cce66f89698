#!/bin/sh
# sum.sh RESULTS : the counts of all parts, and as the last line their sum. Fails if anything failed or nothing passed.
cat "$1"/*.counts 2>/dev/null | awk '
    match($0, /^[a-z0-9_-]+: /) {
        kind = substr($0, 1, RLENGTH - 2)
        if (!(kind in passed)) order[++kinds] = kind
        passed[kind] += 0; failed[kind] += 0; skipped[kind] += 0
        count = split(substr($0, RLENGTH + 1), parts, ", ")
        for (i = 1; i <= count; i++) {
            split(parts[i], words, " ")
            if (words[2] == "passed") passed[kind] += words[1]
            if (words[2] == "failed") failed[kind] += words[1]
            if (words[2] == "skipped") skipped[kind] += words[1]
        }
    }
    END {
        for (i = 1; i <= kinds; i++) {
            kind = order[i]
            line = sprintf("%-18s %6d passed, %d failed", kind, passed[kind], failed[kind])
            print line (skipped[kind] ? ", " skipped[kind] " skipped (reasons above)" : "")
            all_passed += passed[kind]; all_failed += failed[kind]; all_skipped += skipped[kind]
        }
        print all_passed + 0 " passed, " all_failed + 0 " failed" (all_skipped ? ", " all_skipped " skipped" : "")
        exit all_failed > 0 || all_passed == 0
    }'

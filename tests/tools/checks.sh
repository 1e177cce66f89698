#!/bin/sh
# checks.sh : what can be read off the library and its sources. Prints each breach and `checks: N passed, N failed`.
set -u
build=${BUILD:-build}
passed=0 failed=0
check() { # check NAME COMMAND... : a command that prints a breach, or fails, fails its check
    name=$1
    shift
    if breaches=$("$@" 2>&1) && [ -z "$breaches" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$name:"
        echo "$breaches" | sed 's/^/    /'
    fi
}

# Every global symbol that is defined, hidden ones included, begins with sw_; what the .so shows is besides declared SW_API.
archive_symbols() {
    nm --defined-only --extern-only "$build/libstatewire.a" | awk 'NF == 3 && $3 !~ /^sw_/ { print $3 " in the archive" }'
}
shared_symbols() {
    shown=$(nm --dynamic --defined-only --extern-only "$build/libstatewire.so" | awk '{ print $3 }')
    [ -n "$shown" ] || echo "nothing is exported"
    for symbol in $shown; do
        grep -qE "\b$symbol\b" runtime/include/statewire/*.h generated/include/statewire/*.h || echo "$symbol is exported but in no public header"
    done
    echo "$shown" | grep -v '^sw_'
    return 0
}

# The library has no global state; its tables hold offsets and small integers, so a generated one needs no relocation either.
writable_data() {
    nm -A -f sysv --defined-only "$build/libstatewire.a" | awk -F '[|]' '
        { name = $1; sub(/ +$/, "", name); section = $7 }
        section ~ /^\.(data|bss|tdata|tbss)/ && section !~ /^\.data\.rel\.ro/ { print name ": writable (" section ")" }'
    for object in "$build"/generated/*.o; do
        [ -e "$object" ] || { echo "no generated objects"; break; }
        nm -A -f sysv --defined-only "$object" | awk -F '[|]' '$7 ~ /^\.data\.rel\.ro/ { print $1 ": holds pointers" }'
    done
}

headers_alone() {
    for header in runtime/include/statewire/*.h generated/include/statewire/*.h; do
        for language in c c++; do
            standard=c11
            [ $language = c++ ] && standard=c++11
            # A compiler without C++ is asked for C only.
            if [ $language = c++ ] && ! echo | ${CC:-cc} -x c++ -fsyntax-only - 2>/dev/null; then continue; fi
            printf '#include "%s"\nextern int not_empty;\n' "${header#*include/}" | ${CC:-cc} -x $language -std=$standard -Wall -Wextra -Wpedantic -Werror \
                -fsyntax-only -Iruntime/include -Igenerated/include - || echo "$header does not compile alone as $language"
        done
    done
}

long_files() {
    find runtime codegen tests examples \( -name '*.[ch]' -o -name '*.py' -o -name '*.j2' -o -name '*.js' -o -name '*.sh' -o -name run \) -type f \
        -exec wc -l {} + | awk '$2 != "total" && $1 > 450 { print $2 ": " $1 " lines" }'
}

full_folders() {
    find codegen/model codegen/templates -type f \( -name '*.py' -o -name '*.j2' \) | sed 's,/[^/]*$,,' | sort | uniq -c |
        awk '$1 > 16 { print $2 ": " $1 " files" }'
}

# The runtime asks for entries, attributes, inputs and effects; what a state allows stands in its table.
state_names() {
    awk '/^enum sw_[a-z_]+_state \{/ { inside = 1; next }
         /^\}/ { inside = 0 }
         inside && match($0, /SW_[A-Z0-9_]+/) { name = substr($0, RSTART, RLENGTH); if (name !~ /_STATE_COUNT$/) print name }
         /^enum sw_[a-z_]+_state \{.*\}/ { inside = 0 }' generated/machines.h
}
states_in_code() {
    names=$(state_names)
    [ -n "$names" ] || { echo "no state names found in generated/machines.h"; return 1; }
    echo "$names" >"$build/state_names"
    grep -nwFf "$build/state_names" runtime/*/*.[ch]
    return 0
}

rooms() { "${PYTHON:-python3}" tests/tools/rooms.py "$build"; }

# The same on copies in which an include is turned round, and two headers include each other.
rooms_turned() {
    copy=$build/rooms
    for change in "hpack/hpack.h receive/recv.h" "flow/flow.h limits/limit.h" "streams/streams.h state/conn.h" "output/output.h output/output.h"; do
        rm -rf "$copy" && mkdir -p "$copy/tests" && cp -r runtime "$copy/" && cp -r tests/unit "$copy/tests/"
        echo "#include \"${change#* }\"" >>"$copy/runtime/${change% *}"
        said=$("${PYTHON:-python3}" tests/tools/rooms.py "$copy/build" "$copy" 2>&1)
        case $said in *"runtime/${change% *}:"* | *"circle of includes: "*"${change% *}"*) ;; *) echo "${change% *} may include ${change#* }: $said" ;; esac
    done
    rm -rf "$copy"
}

# What is limited, and by which limit, stands in spec/: the runtime knows counters and occasions.
limits_in_code() {
    grep -nE '\bSW_(LIMIT|BALANCE)_[A-Z]' runtime/*/*.[ch] | grep -vE '_H$|\bSW_(LIMIT|BALANCE)_COUNT\b'
    return 0
}

# What spec/ may name for the runtime to do, it does: counters, occasions, and the machines' own effects.
unused_in_code() {
    names=$(grep -ohE '\b(SW_COUNT|SW_CHARGE|SW_REFUND|SW_[A-Z_]+_EFFECT)_[A-Z_]+\b' generated/limits.h generated/machines.h |
        grep -vE '_(COUNT|NONE)$|_EFFECT_CHARGE_' | sort -u)
    [ -n "$names" ] || { echo "no counters, occasions or effects found"; return 1; }
    options=$(sed -nE '/^struct sw_options/,/^}/ s/^ +(uint32_t|bool) ([a-z_]+);/options.\2/p' generated/options.h)
    [ -n "$options" ] || { echo "no options found"; return 1; }
    for name in $names $options; do
        grep -qrwF "$name" runtime || echo "$name is used by nothing in runtime/"
    done
}

# Whoever builds a release has another compiler, with other warnings.
warnings_are_errors() {
    commands() { env -u WERROR -u MAKEFLAGS -u MAKELEVEL -u MFLAGS make -B -n BUILD="$build" "$@"; }
    commands all examples | grep -n -m 1 -e ' -Werror ' | sed 's/.*/make: -Werror/'
    commands test-plain | grep -q -e ' -Werror ' || echo "make test-plain: no -Werror"
}

names() { "${PYTHON:-python3}" tests/tools/names.py examples/from-h2.md examples/from-nghttp2.md; }

readme() { "${PYTHON:-python3}" tests/tools/readme.py "$build"; }

check "only sw_ symbols in the archive" archive_symbols
check "only public sw_ symbols are exported" shared_symbols
check "no writable data" writable_data
check "each public header compiles alone, as C and C++" headers_alone
check "no file above 450 lines" long_files
check "no folder of models or templates above 16 files" full_folders
check "no state of a machine is named in the runtime" states_in_code
check "no limit is named in the runtime" limits_in_code
check "rooms of the runtime keep to their order" rooms
check "an include that is turned round breaks it" rooms_turned
check "what spec/ may name for the runtime to do is done" unused_in_code
check "only in the tests' builds a warning is an error" warnings_are_errors
check "examples/from-*.md name what is there" names
check "README.md is true: its program answers, its matrix and specs are the project's" readme
echo "checks: $passed passed, $failed failed"
[ "$failed" = 0 ]

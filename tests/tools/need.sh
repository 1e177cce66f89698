#!/bin/sh
# need.sh THING... : make sure that commands, headers and Python modules are here; install what is missing with apt.
#
# A THING is a command (`gcc`), a header (`criterion/criterion.h`), `python:MODULE` (for /usr/bin/python3), `gocode:PATH` (a package in
# Debian's Go sources), or `lib:NAME` (a library the compiler must find). Says on stderr what it installs and what for. Where it may not install
# (neither root nor sudo, or no apt) it names the packages and fails.
set -u

package_of() {
    case $1 in
    gcc | cc) echo "gcc libc6-dev" ;;
    clang) echo "clang" ;;
    lib:asan-clang) echo "libclang-rt-14-dev" ;;
    lib:gcc-32bit) echo "gcc gcc-multilib" ;;
    nm | ar | size) echo "binutils" ;;
    pkg-config) echo "pkg-config" ;;
    python3) echo "python3" ;;
    python:yaml) echo "python3 python3-yaml" ;;
    python:jsonschema) echo "python3 python3-jsonschema" ;;
    python:jinja2) echo "python3 python3-jinja2" ;;
    criterion/*) echo "libcriterion-dev" ;;
    openssl/*) echo "libssl-dev" ;;
    nghttp2/*) echo "libnghttp2-dev" ;;
    python:grpc) echo "python3 python3-grpcio" ;;
    python:dev) echo "python3 python3-dev" ;;
    python:*) echo "python3 python3-${1#python:}" ;;
    go) echo "golang-go" ;;
    gocode:golang.org/x/net/*) echo "golang-golang-x-net-dev" ;;
    apache2) echo "apache2-bin" ;;
    nghttpx) echo "nghttp2-proxy" ;;
    javac) echo "openjdk-17-jdk-headless" ;;
    taskset) echo "util-linux" ;;
    stdio.h) echo "libc6-dev" ;;
    nghttp | nghttpd | h2load) echo "nghttp2-client nghttp2-server" ;;
    node) echo "nodejs" ;;
    ps) echo "procps" ;;
    *) echo "$1" ;;
    esac
}

# The clang runtime has the major version of clang in its package name.
clang_runtime_here() {
    command -v clang >/dev/null 2>&1 || return 1
    [ -n "$(find "$(clang -print-resource-dir)/lib" -name '*asan*.a' 2>/dev/null | head -n 1)" ]
}

here() {
    case $1 in
    lib:asan-clang) clang_runtime_here ;;
    lib:gcc-32bit) sh "$(dirname "$0")/32bit.sh" here ;;
    gocode:*) [ -d "/usr/share/gocode/src/${1#gocode:}" ] ;;
    python:dev) [ -e "$(/usr/bin/python3 -c 'import sysconfig; print(sysconfig.get_path("include"))' 2>/dev/null)/Python.h" ] ;;
    python:*) /usr/bin/python3 -c "import ${1#python:}" >/dev/null 2>&1 ;;
    */* | *.h)
        for root in /usr/include /usr/local/include /usr/include/*-linux-gnu*; do
            [ -e "$root/$1" ] && return 0
        done
        return 1
        ;;
    *) PATH=$PATH:/usr/sbin:/sbin command -v "$1" >/dev/null 2>&1 ;;
    esac
}

missing= packages=
for thing; do
    here "$thing" && continue
    missing="$missing $thing"
    for package in $(package_of "$thing"); do
        case " $packages " in *" $package "*) ;; *) packages="$packages $package" ;; esac
    done
done
[ -n "$missing" ] || exit 0

say() { echo "need: $*" >&2; }
if ! command -v apt-get >/dev/null 2>&1; then
    say "missing:$missing. Install them (Debian's packages:$packages) and try again."
    exit 1
elif [ "$(id -u)" = 0 ]; then
    as_root="env"
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n env"
elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then
    as_root="sudo env"
else
    say "missing:$missing. As root: apt-get install$packages"
    exit 1
fi

say "installing$packages (for:$missing)"
log=$(mktemp)
install() { # no recommendations: only what was asked for
    # shellcheck disable=SC2086
    $as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages >"$log" 2>&1
}
if ! install; then # an empty or old package list is the usual reason
    $as_root apt-get update -q >>"$log" 2>&1
    if ! install; then
        tail -n 15 "$log" >&2
        say "could not install$packages"
        rm -f "$log"
        exit 1
    fi
fi
rm -f "$log"

for thing in $missing; do
    here "$thing" || { say "$thing is still missing after installing$packages"; exit 1; }
done

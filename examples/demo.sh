#!/bin/sh
# What `make demo` does: from the specs to pages over HTTP/2, each step shown. Run it through make, which passes the variables.
set -eu
: "${MAKE:=make}" "${BUILD:=build}" "${PYTHON:=python3}"
work=$(mktemp -d)
server=
stop() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM
step() { printf '\n== %s\n' "$*"; }

step "check: generated/ is what spec/ gives"
"$PYTHON" -m codegen check
step "generate: the C tables from spec/"
"$PYTHON" -m codegen generate
step "build: the library, the server, the client"
$MAKE --no-print-directory -s -j2 BUILD="$BUILD" all examples
ls "$BUILD"/libstatewire.a "$BUILD"/libstatewire.so "$BUILD"/examples/server "$BUILD"/examples/client

mkdir "$work/pages"
echo '<h1>Served by statewire over HTTP/2</h1>' >"$work/pages/index.html"
step "serve: $BUILD/examples/server on a free port of the loopback"
"$BUILD/examples/server" -p 0 -d "$work/pages" >"$work/server.log" 2>&1 &
server=$!
url=
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    url=$(sed -n 's/^listening on \(http:[^ ]*\)$/\1/p' "$work/server.log")
    [ -z "$url" ] || break
    sleep 0.1
done
[ -n "$url" ] || { cat "$work/server.log"; echo "demo: the server did not start" >&2; exit 1; }
echo "listening on $url"

step "fetch with our client: each frame, each step of a machine and the paragraph behind it"
"$BUILD/examples/client" -v "${url}index.html" 2>&1 | tee "$work/client.out"
grep -q 'Served by statewire' "$work/client.out"
grep -q 'rfc9113' "$work/client.out"

step "fetch with curl, an HTTP/2 peer that knows nothing of us"
curl -sS -v --http2-prior-knowledge "${url}index.html" 2>&1 | tee "$work/curl.out"
grep -q 'Served by statewire' "$work/curl.out"
grep -q 'HTTP/2 200' "$work/curl.out"

step "post with curl, echoed"
curl -sS --http2-prior-knowledge --data 'there and back' "${url}echo" | tee "$work/echo.out"
echo
grep -q 'there and back' "$work/echo.out"

step "stop: the server's access log"
kill "$server"
wait "$server" || true
server=
cat "$work/server.log"
printf '\ndemo: all of it worked\n'

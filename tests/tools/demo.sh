#!/bin/sh
# demo.sh: from the specs to pages over HTTP/2, and what crossed the wire with the paragraphs that demand it.
#
# Checks the specs and generates, builds library and examples, starts the server on a free port of the loopback interface,
# fetches with our client and with curl, compares what came, stops the server. Ends with 0 only if all of it went well.
# From the environment: MAKE (make), BUILD (build).
set -u

cd "$(dirname "$0")/../.." || exit 1
MAKE=${MAKE:-make}
BUILD=${BUILD:-build}

scratch=$(mktemp -d) || exit 1
server= failed=0
clean_up() {
    [ -z "$server" ] || kill "$server" 2>/dev/null
    rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

step() { printf '\n== %s\n' "$*"; }
stop() {
    echo "demo: $*" >&2
    exit 1
}

# same WHAT EXPECTED GOT: compares two files.
same() {
    if cmp -s "$2" "$3"; then
        echo "   ok: $1"
    else
        echo "   MISMATCH: $1" >&2
        failed=1
    fi
}

# contains WHAT FILE TEXT...: the file must have each text.
contains() {
    what=$1 file=$2
    shift 2
    for text; do
        if ! grep -qF -- "$text" "$file"; then
            echo "   MISSING: $what: $text" >&2
            failed=1
            return
        fi
    done
    echo "   ok: $what"
}

step "specs to C: generate, and check that nothing is left to do"
sh tests/tools/need.sh gcc make curl openssl || stop "tools are missing"
$MAKE --no-print-directory -s generate || stop "the specs do not generate"
$MAKE --no-print-directory -s check || stop "generated/ is not what the specs give"

step "build: the library, the server, the client"
$MAKE --no-print-directory -s all examples >"$scratch/build" 2>&1 || {
    cat "$scratch/build" >&2
    stop "the build failed"
}
ls -l "$BUILD/libstatewire.a" "$BUILD/examples/server" "$BUILD/examples/client" | awk '{ print "   " $NF ": " $5 " octets" }'

step "serve $scratch/www on a free port"
mkdir "$scratch/www"
printf '<!doctype html>\n<title>statewire</title>\n<p>This page came over HTTP/2.\n' >"$scratch/www/index.html"
head -c 1048576 /dev/urandom >"$scratch/www/big.bin"
set -- -p 0 -d "$scratch/www"
tls=no
if command -v openssl >/dev/null 2>&1 && openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$scratch/key.pem" -out "$scratch/cert.pem" 2>/dev/null; then
    if ! grep -qa 'built without OpenSSL' "$BUILD/examples/server"; then
        tls=yes
        set -- "$@" -s 0 -c "$scratch/cert.pem" -k "$scratch/key.pem"
    fi
fi
"$BUILD/examples/server" "$@" >"$scratch/log" 2>"$scratch/server.err" &
server=$!
listening=$([ $tls = yes ] && echo 2 || echo 1) tries=0
until [ "$(grep -c '^listening on ' "$scratch/log")" = "$listening" ]; do
    kill -0 "$server" 2>/dev/null || stop "the server did not start: $(cat "$scratch/server.err")"
    tries=$((tries + 1))
    [ $tries -lt 100 ] || stop "the server does not listen"
    sleep 0.1
done
sed 's/^/   /' "$scratch/log"
url=$(sed -n 's,^listening on \(http://.*\)/$,\1,p' "$scratch/log")
https=$(sed -n 's,^listening on \(https://.*\)/$,\1,p' "$scratch/log")

step "our client gets a page: every frame (> sent, < received), every step of a machine, and the paragraph behind it"
"$BUILD/examples/client" -v -i "$url/" >"$scratch/page" 2>"$scratch/wire" || failed=1
cat "$scratch/wire"
echo "   -- the response"
sed 's/^/   /' "$scratch/page"
"$BUILD/examples/client" -o "$scratch/got" "$url/" || failed=1
same "our client got index.html" "$scratch/www/index.html" "$scratch/got"
contains "the wire shows frames, transitions and RFC sections" "$scratch/wire" "> HEADERS stream 1" "< DATA stream 1" \
    "idle_local --send HEADERS--> open" "[rfc9113"

step "our client: 1 MiB there and back, 20 requests at once on one connection, trailers"
"$BUILD/examples/client" -X POST -d "@$scratch/www/big.bin" -o "$scratch/got" "$url/echo" || failed=1
same "1 MiB echoed" "$scratch/www/big.bin" "$scratch/got"
"$BUILD/examples/client" -n 20 "$url/big.bin" >"$scratch/got" || failed=1
i=0
while [ $i -lt 20 ]; do
    cat "$scratch/www/big.bin"
    i=$((i + 1))
done >"$scratch/expected"
same "20 x 1 MiB, in order" "$scratch/expected" "$scratch/got"
"$BUILD/examples/client" -i "$url/trailers" >"$scratch/got" || failed=1
contains "trailers" "$scratch/got" "trailer: x-octets, x-end" "x-octets: 27" "x-end: here"

step "curl --http2-prior-knowledge gets the same"
curl --http2-prior-knowledge -sS -v -o "$scratch/got" "$url/" 2>"$scratch/curl" || failed=1
grep '^[<>]' "$scratch/curl" | tr -d '\r' | sed 's/^/   /'
same "curl got index.html" "$scratch/www/index.html" "$scratch/got"
contains "curl spoke HTTP/2" "$scratch/curl" "HTTP/2 200"
curl --http2-prior-knowledge -sS --data-binary "@$scratch/www/big.bin" -o "$scratch/got" "$url/echo" || failed=1
same "curl: 1 MiB echoed" "$scratch/www/big.bin" "$scratch/got"
curl --http2-prior-knowledge -sS -o "$scratch/got" "$url/big.bin" || failed=1
same "curl: 1 MiB file" "$scratch/www/big.bin" "$scratch/got"

if [ $tls = yes ]; then
    step "the same over TLS"
    "$BUILD/examples/client" --cacert "$scratch/cert.pem" -o "$scratch/got" "$https/big.bin" || failed=1
    same "our client over TLS" "$scratch/www/big.bin" "$scratch/got"
    curl --http2 --cacert "$scratch/cert.pem" -sS -o "$scratch/got" "$https/big.bin" -w '   curl spoke HTTP/%{http_version}\n' || failed=1
    same "curl over TLS" "$scratch/www/big.bin" "$scratch/got"
fi

step "stop the server: GOAWAY, then the end"
kill -TERM "$server"
wait "$server"
code=$?
server=
[ $code = 0 ] || failed=1
echo "   server ended with $code; its access log:"
grep -v '^listening' "$scratch/log" | awk 'NR <= 12 { print "   " $0 } END { if (NR > 12) print "   ... " NR " lines" }'

step "$([ $failed = 0 ] && echo 'all well' || echo 'something is wrong, see above')"
exit $failed

// Node's http2 server: node_server.js PORT DIRECTORY [KEY CERTIFICATE]. SIGTERM ends it gracefully.
'use strict';
const fs = require('fs');
const http2 = require('http2');
const path = require('path');
const { pipeline } = require('stream');

const [port, directory, key, certificate] = process.argv.slice(2);
const server = key
  ? http2.createSecureServer({ key: fs.readFileSync(key), cert: fs.readFileSync(certificate) })
  : http2.createServer();
const sessions = new Set();

server.on('session', (session) => {
  sessions.add(session);
  session.on('close', () => sessions.delete(session));
  session.on('error', (error) => console.log(String(error)));
});

process.on('SIGTERM', () => {
  server.close();
  for (const session of sessions) session.close(); // GOAWAY; streams under way go on
});

// The request's content, and its trailers after it.
function echo(stream) {
  let trailers;
  stream.respond({ ':status': 200 }, { waitForTrailers: true });
  stream.on('trailers', (fields) => {
    trailers = fields;
    for (const name of Object.keys(fields)) console.log(`trailer ${name}: ${fields[name]}`);
  });
  stream.on('wantTrailers', () => stream.sendTrailers({ ...trailers }));
  stream.pipe(stream);
}

// GOAWAY says that this stream is the last one that was processed.
function last(stream) {
  stream.session.goaway(http2.constants.NGHTTP2_NO_ERROR, stream.id);
  stream.respond({ ':status': 200 });
  setTimeout(() => stream.destroyed || stream.end('the last one\n'), 100);
}

// Not stream.respondWithFile(): Node 20 now and then crashes when such a stream is reset.
function sendFile(stream, file, headOnly) {
  if (!fs.existsSync(file)) return stream.respond({ ':status': 404 }, { endStream: true });
  stream.respond({ ':status': 200, 'content-length': fs.statSync(file).size }, { endStream: headOnly });
  if (!headOnly) pipeline(fs.createReadStream(file), stream, () => {});
}

server.on('stream', (stream, fields) => {
  stream.on('error', (error) => console.log(String(error)));
  const target = fields[':path'];
  if (target === '/echo') return echo(stream);
  if (target === '/last') return stream.session.lastIs || (stream.session.lastIs = true, last(stream));
  if (target === '/trailers') {
    stream.respond({ ':status': 200, trailer: 'x-end' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'x-end': 'here' }));
    return stream.end('Trailers follow this line.\n');
  }
  return sendFile(stream, path.join(directory, path.basename(target)), fields[':method'] === 'HEAD');
});

server.listen(Number(port), '127.0.0.1');

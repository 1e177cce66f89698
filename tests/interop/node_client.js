// Node's http2 client: node_client.js ACTION ORIGIN CERTIFICATE PATH [MORE]. Content goes to standard output.
'use strict';
const fs = require('fs');
const http2 = require('http2');

const [action, origin, certificate, path, more] = process.argv.slice(2);
const session = http2.connect(origin, certificate ? { ca: fs.readFileSync(certificate) } : {});

function fail(error) {
  console.error(String(error.stack || error));
  process.exit(1);
}

session.on('error', fail);
session.on('goaway', (code) => console.error(`goaway ${code}`));
session.on('connect', () => {
  if (session.alpnProtocol !== (certificate ? 'h2' : 'h2c')) fail(`spoken: ${session.alpnProtocol}`);
});
setTimeout(() => fail('time is up'), 25000).unref();

// A pipe's end blocks until it is read, so a reader that rests holds up the whole client, and with it the flow control.
function write(octets) {
  for (let sent = 0; sent < octets.length; ) {
    try {
      sent += fs.writeSync(1, octets, sent);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

function request(fields, options) {
  const stream = session.request(fields, options);
  stream.on('error', fail);
  return stream;
}

function status(stream, wanted = 200) {
  stream.on('response', (fields) => fields[':status'] === wanted || fail(`status ${fields[':status']}`));
  return stream;
}

const actions = {
  get() {
    const stream = status(request({ ':path': path }));
    stream.on('data', write);
    stream.on('end', () => session.close());
  },

  head() {
    const stream = request({ ':path': path, ':method': 'HEAD' });
    let received = 0;
    let fields;
    stream.on('response', (head) => { fields = head; });
    stream.on('data', (octets) => { received += octets.length; });
    stream.on('end', () => {
      write(Buffer.from(`${fields[':status']} ${fields['content-length']} ${received}\n`));
      session.close();
    });
  },

  post() {
    const stream = status(request({ ':path': path, ':method': 'POST' }));
    fs.createReadStream(more).pipe(stream);
    stream.on('data', write);
    stream.on('end', () => session.close());
  },

  // All are open before the first is answered.
  parallel() {
    const count = Number(more);
    let open = 0;
    let most = 0;
    let whole = 0;
    for (let i = 0; i < count; i++) {
      const stream = status(request({ ':path': path }));
      let text = '';
      open++;
      most = Math.max(most, open);
      stream.setEncoding('utf8');
      stream.on('data', (piece) => { text += piece; });
      stream.on('end', () => {
        open--;
        whole += /^\d+ ms later\n$/.test(text) ? 1 : 0;
        if (open > 0) return;
        write(Buffer.from(`${whole} whole, ${most} at once\n`));
        session.close();
      });
    }
  },

  trailers() {
    const stream = status(request({ ':path': path }));
    stream.resume();
    stream.on('trailers', (fields) => {
      for (const name of Object.keys(fields)) write(Buffer.from(`${name}: ${fields[name]}\n`));
    });
    stream.on('end', () => session.close());
  },

  'send-trailers'() {
    const stream = status(request({ ':path': path, ':method': 'POST', trailer: 'x-sent' }, { waitForTrailers: true }));
    stream.on('wantTrailers', () => stream.sendTrailers({ 'x-sent': 'by Node' }));
    stream.end('content\n');
    stream.on('data', write);
    stream.on('trailers', (fields) => write(Buffer.from(`x-sent: ${fields['x-sent']}\n`)));
    stream.on('end', () => session.close());
  },

  // The first stream is reset in mid-flight; then the connection serves the second.
  cancel() {
    const stream = status(request({ ':path': path }));
    stream.once('data', () => stream.close(http2.constants.NGHTTP2_CANCEL));
    stream.on('close', () => {
      const next = status(request({ ':path': more }));
      next.on('data', write);
      next.on('end', () => session.close());
    });
  },
};

actions[action]();

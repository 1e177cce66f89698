// @grpc/grpc-js: a server, and a client whose actions are the cells of the matrix.
//     grpc_node.js serve PORT GRANT
//     grpc_node.js ACTION PORT COUNT SIZE GRANT
'use strict';
const grpc = require('@grpc/grpc-js');

const [action, port, ...numbers] = process.argv.slice(2);
const [count, size, grant] = action === 'serve' ? [0, 0, ...numbers.map(Number)] : numbers.map(Number);
const options = {
  'grpc.max_receive_message_length': -1,
  ...(grant ? { 'grpc-node.flow_control_window': grant } : {}),
};

const octets = (value) => value;
function method(name, requestStream, responseStream) {
  return {
    path: `/interop.Peer/${name}`, requestStream, responseStream, requestSerialize: octets, requestDeserialize: octets,
    responseSerialize: octets, responseDeserialize: octets,
  };
}
const service = {
  Down: method('Down', false, true), Up: method('Up', true, false), Both: method('Both', true, true),
  Early: method('Early', true, false),
};

function fail(error) {
  console.error(String(error.stack || error));
  process.exit(1);
}

const numbered = (number, length) => Buffer.alloc(length, number & 0xff);

// Writes messages until the stream takes no more for now, and goes on when it drains.
function writeAll(stream, total, length) {
  let number = 0;
  const more = () => {
    while (number < total && !stream.cancelled) if (!stream.write(numbered(number++, length))) return;
    if (number >= total) stream.end();
  };
  stream.on('drain', more);
  more();
}

// ---- server

const handlers = {
  Down(call) {
    const [total, length] = call.request.toString().split(' ').map(Number);
    call.on('error', () => {});
    writeAll(call, total, length);
  },
  Up(call, answer) {
    let messages = 0;
    let length = 0;
    call.on('data', (message) => { messages++; length += message.length; });
    call.on('end', () => answer(null, Buffer.from(`${messages} ${length}`)));
    call.on('error', () => {});
  },
  Both(call) {
    call.on('data', (message) => call.write(message));
    call.on('end', () => call.end());
    call.on('error', () => {});
  },
  Early(call, answer) {
    answer({ code: grpc.status.RESOURCE_EXHAUSTED, details: 'enough' });
  },
};

function serve() {
  const server = new grpc.Server(options);
  server.addService(service, handlers);
  server.bindAsync(`127.0.0.1:${port}`, grpc.ServerCredentials.createInsecure(), (error) => error && fail(error));
  process.on('SIGTERM', () => server.tryShutdown(() => process.exit(0)));
}

// ---- client

function connect() {
  const Client = grpc.makeGenericClientConstructor(service, 'Peer');
  return new Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), options);
}

function check(message, number, length) {
  if (!message.equals(numbered(number, length))) fail(`message ${number} is damaged`);
}

// Server streaming: `onMessage` may hold the stream or cancel it.
function down(client, total, length, onMessage) {
  return new Promise((done) => {
    const call = client.Down(Buffer.from(`${total} ${length}`));
    let number = 0;
    call.on('data', (message) => {
      check(message, number++, length);
      if (onMessage) onMessage(call, number);
    });
    call.on('error', (error) => (call.given_up && error.code === grpc.status.CANCELLED ? done() : fail(error)));
    call.on('end', () => {
      if (!call.given_up && number !== total) fail(`${number} messages came`);
      done();
    });
  });
}

function both(client, total, length) {
  return new Promise((done) => {
    const call = client.Both();
    let number = 0;
    call.on('error', fail);
    call.on('data', (message) => {
      check(message, number++, length);
      if (number < total) call.write(numbered(number, length));
      else call.end();
    });
    call.on('end', () => (number === total ? done() : fail(`${number} messages came back`)));
    call.write(numbered(0, length));
  });
}

const actions = {
  get: (client) => both(client, 1, 6),
  echo: (client) => both(client, 1, 1 << 20),
  down: (client) => down(client, count, size),
  both: (client) => both(client, count, size),
  up: (client) => new Promise((done) => {
    const call = client.Up((error, response) => {
      if (error) fail(error);
      if (response.toString() !== `${count} ${count * size}`) fail(`the response was ${response}`);
      done();
    });
    writeAll(call, count, size);
  }),
  async cancels(client) {
    for (let i = 0; i < count; i++) {
      await down(client, 1000000, 200, (call) => {
        call.given_up = true;
        call.cancel();
      });
    }
    return down(client, 10, 200);
  },
  async early(client) {
    await new Promise((done) => {
      const call = client.Early((error) => {
        if (!error || error.code !== grpc.status.RESOURCE_EXHAUSTED) fail(`it ended with ${error}`);
        done();
      });
      call.on('error', () => {});
      writeAll(call, 128, 65536);
    });
    return down(client, 10, 200);
  },
  middle: (client) => down(client, count, size, (call, number) => {
    if (number !== 10) return;
    call.pause();
    console.log('middle');
    process.stdin.once('data', () => {
      process.stdin.pause();
      call.resume();
    });
  }),
};

if (action === 'serve') {
  serve();
} else {
  const client = connect();
  actions[action](client).then(() => client.close(), fail);
}

// Loaded before a program that is to open no connection: whatever would open one is written into a file, and throws.
const { appendFileSync } = require('node:fs');
const record = process.env.NETWORK_RECORD;

function forbidden(name) {
  return () => {
    appendFileSync(record, `${name}\n`);
    throw new Error(`no network: ${name}`);
  };
}

const net = require('node:net');
net.Socket.prototype.connect = forbidden('net.Socket.connect');
net.connect = net.createConnection = forbidden('net.connect');
net.Server.prototype.listen = forbidden('net.Server.listen');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'])
  dns[name] = dns.promises[name] = forbidden(`dns.${name}`);
for (const name of ['http', 'https'])
  for (const call of ['request', 'get']) require(`node:${name}`)[call] = forbidden(`${name}.${call}`);
require('node:http2').connect = forbidden('http2.connect');
require('node:tls').connect = forbidden('tls.connect');
require('node:dgram').createSocket = forbidden('dgram.createSocket');
globalThis.fetch = forbidden('fetch');
globalThis.WebSocket = function WebSocket() {
  forbidden('WebSocket')();
};
// A program of its own could do what this one may not.
const child = require('node:child_process');
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'])
  child[name] = forbidden(`child_process.${name}`);

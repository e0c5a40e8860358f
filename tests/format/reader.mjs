// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an Afterword vault; written from app/vault/FORMAT.md alone, whose chapters the numbers name.
//
//   node reader.mjs FILE --passphrase-fd N | --recovery-fd N     one line of JSON with all that is in it
//   node reader.mjs --batch     lines "passphrase|recovery TAB secret in hex TAB FILE" on standard input
//
// --modules DIR: where `npm ci` has put node_modules (otherwise beside this file). --test-kdf takes key
// costs below the window. Exit codes as reader.py's.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createRequire } from 'node:module';
import { ascii, canonical, codeSymbols, Json, utf8 } from './reader_texts.mjs';

const options = { batch: false, testKdf: false, modules: import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname) };
const words = [];
for (let args = process.argv.slice(2); args.length; ) {
  const word = args.shift();
  if (word === '--batch') options.batch = true;
  else if (word === '--test-kdf') options.testKdf = true;
  else if (word === '--modules') options.modules = path.resolve(args.shift());
  else words.push(word);
}
const require = createRequire(path.join(options.modules, 'package.json'));
const { xchacha20poly1305 } = require('@noble/ciphers/chacha');
const { argon2id } = require('@noble/hashes/argon2');
const { blake2b } = require('@noble/hashes/blake2');
const { sha256 } = require('@noble/hashes/sha2');
const SQL = await require('sql.js')();

const join = (...parts) => Uint8Array.from(Buffer.concat(parts));
const hex = (bytes) => Buffer.from(bytes).toString('hex');
const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);
const zero = (bytes) => bytes.every((byte) => byte === 0);
const isBlob = (value) => value instanceof Uint8Array;
const blake = (message, key, more = {}) => blake2b(message, { dkLen: 32, key, ...more });

function littleEndian(value, size) {
  const out = new Uint8Array(size);
  for (let i = 0, rest = BigInt(value); i < size; ++i, rest >>= 8n) out[i] = Number(rest & 255n);
  return out;
}

function number(bytes, at, size) {
  let value = 0n;
  for (let i = size - 1; i >= 0; --i) value = (value << 8n) | BigInt(bytes[at + i] ?? 0);
  return size <= 4 ? Number(value) : value;
}

const createText = (name, columns) => `CREATE TABLE ${name}(${columns}) STRICT`;
const SCHEMA = [
  createText('meta', 'k INTEGER PRIMARY KEY, v BLOB NOT NULL'),
  createText('slot', 'n INTEGER PRIMARY KEY, v BLOB NOT NULL'),
  createText('h', 'rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL'),
  createText('b', 'rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL'),
  createText('spare', 'k INTEGER PRIMARY KEY, v BLOB NOT NULL'),
];
const KINDS = { 1: 'passphrase', 2: 'recovery' };
const EXITS = {
  opens: 0, 'manifest mismatch': 1, 'record damaged': 1, 'wrong passphrase': 3, 'header failure': 4,
  'slot failure': 4, refused: 4, newer: 6, 'too costly': 7,
};

/// The file does not open: the verdict.
class Ends extends Error {
  constructor(outcome, exit = EXITS[outcome]) {
    super(outcome);
    this.answer = { outcome, exit };
  }
}

/// The size of the padded content (7), or 0.
function paddedSize(table, content) {
  const need = content + 4;
  const sizes = table === 'h' ? [0, 1, 2, 3, 4, 5, 6, 7].map((i) => 512 * 2 ** i) : [1984, 4016, 8128, 16320, 32704, 65472];
  const fits = sizes.find((size) => need <= size);
  if (fits) return fits;
  if (table === 'h' || content > 4194300) return 0;
  const e = Math.floor(Math.log2(need));
  const unit = 2 ** (e - (Math.floor(Math.log2(e)) + 1));
  return Math.ceil(need / unit) * unit;
}

function unseal(key, nonce, ad, sealed) {
  try {
    return xchacha20poly1305(key, nonce, ad).decrypt(sealed);
  } catch {
    return null;
  }
}

/// Rows as arrays; numbers that may be large are asked for as text.
function select(db, sql) {
  const out = [];
  const statement = db.prepare(sql);
  try {
    while (statement.step()) out.push(statement.get());
  } finally {
    statement.free();
  }
  return out;
}

/// The SQLite file in memory (1, 11).
function container(data) {
  const at = (from, bytes) => same(data.subarray(from, from + bytes.length), bytes);
  const magic = at(0, ascii('SQLite format 3\0'));
  const ours = at(68, ascii('AFTW')) || Buffer.from(data.subarray(0, 65536)).includes('AFTERWRD');
  if (!ours) throw new Ends('refused', magic && data.length < 512 ? 4 : 5);
  const settings = at(16, [16, 0, 1, 1, 0, 64, 32, 32]) && at(44, [0, 0, 0, 4]) && at(52, [0, 0, 0, 0, 0, 0, 0, 1])
    && at(64, [0, 0, 0, 0]) && at(68, ascii('AFTW')) && at(72, new Uint8Array(20));
  if (!magic || !settings || Buffer.from(data).readUInt32BE(28) * 4096 !== data.length) throw new Ends('refused');
  const db = new SQL.Database(data);
  db.exec('PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF');
  return db;
}

/// The vault headers that count, different ones only (2).
function headers(db) {
  const tables = select(db, "SELECT name FROM sqlite_schema WHERE type = 'table'").map(([name]) => name);
  const copies = ['meta', 'spare']
    .filter((table) => tables.includes(table))
    .flatMap((table) => select(db, `SELECT v FROM ${table} WHERE k=1`).map(([v]) => v))
    .filter(isBlob);
  const magic = (v) => same(v.subarray(0, 8), ascii('AFTERWRD'));
  const good = copies.filter((v) => v.length === 64 && magic(v)
    && same(v.subarray(8, 16), [1, 0, 1, 0, 1, 0, 0, 0]) && zero(v.subarray(36)));
  if (!good.length) {
    const newer = copies.some((v) => magic(v) && (number(v, 8, 2) > 1 || number(v, 10, 2) > 1));
    throw new Ends(newer ? 'newer' : 'header failure');
  }
  return good.length === 2 && same(good[0], good[1]) ? [good[0]] : good;
}

function slotReadable(v) {
  return isBlob(v) && v.length === 192 && v[0] === 1 && v[1] in KINDS && v[2] === 1 && v[3] === 0 && zero(v.subarray(152));
}

/// What lies in `slot` and `spare`: for each n both copies, and the different ones that can be read (3).
function slotCopies(db) {
  const allowed = { meta: [1, 2], slot: [1, 2, 3, 4], spare: [1, 1001, 1002, 1003, 1004] };
  for (const [table, keys] of Object.entries(allowed)) {
    const key = table === 'slot' ? 'n' : 'k';
    const found = select(db, `SELECT CAST(${key} AS TEXT) FROM ${table}`);
    if (found.some(([k]) => !keys.map(String).includes(k))) throw new Ends('refused');
  }
  const first = new Map(select(db, 'SELECT n, v FROM slot ORDER BY n'));
  const second = new Map(select(db, 'SELECT k - 1000, v FROM spare WHERE k > 1 ORDER BY k'));
  const slots = [];
  for (let n = 1; n <= 4; ++n) {
    const both = [first, second].filter((table) => table.has(n)).map((table) => table.get(n));
    const sound = both.filter(slotReadable);
    if (sound.length === 2 && same(...sound)) sound.pop();
    if (both.length) slots.push({ n, both, sound });
  }
  const places = (kind) => slots.filter(({ sound }) => sound.length && sound[0][1] === kind).length;
  if (places(1) > 2 || places(2) > 1) throw new Ends('refused');
  return slots;
}

/// One derivation for each (salt, t, m), at most two (3).
class Derivations {
  constructor(secret) {
    this.secret = secret;
    this.done = new Map();
  }

  of(slot, t, m) {
    const name = hex(slot.subarray(4, 12)) + hex(slot.subarray(32, 48));
    if (!this.done.has(name) && this.done.size < 2) {
      this.done.set(name, argon2id(this.secret, slot.slice(32, 48), { t, m, p: 1, dkLen: 64, version: 0x13 }));
    }
    return this.done.get(name);
  }
}

function masterKey(slots, heads, kind, secret) {
  const current = [];
  for (const turn of [0, 1]) {
    for (const { n, sound } of slots) {
      const slot = sound[turn];
      const named = slot ? heads.filter((head) => number(slot, 12, 4) === number(head, 32, 4)) : [];
      current.push(...named.map((head) => ({ n, slot, head })));
    }
  }
  const ours = current.filter(({ slot }) => KINDS[slot[1]] === kind);
  if (!ours.length) {
    const lost = !slots.length || slots.some(({ n }) => !current.some((one) => one.n === n));
    throw new Ends(lost ? 'slot failure' : 'wrong passphrase');
  }
  const [leastT, leastM] = options.testKdf ? [1, 8] : [3, 65536];
  const mostM = Math.min(1048576, os.totalmem() / 2048);
  const derivations = new Derivations(secret);
  let affordable = false;
  let broken = false;
  for (const { slot, head } of ours) {
    const [t, m] = [number(slot, 4, 4), number(slot, 8, 4)];
    if (t < leastT || t > 16 || m < leastM || m > mostM) continue;
    affordable = true;
    const kek = derivations.of(slot, t, m);
    if (!kek) continue;
    const vault = head.subarray(16, 32);
    const commitment = blake(join(ascii('afterword.1.cmit'), slot.subarray(0, 48), vault), kek.slice(32));
    if (!same(commitment, slot.subarray(48, 80))) continue;
    const ad = join(ascii('afterword.1.slot'), slot.subarray(0, 80), vault);
    const master = unseal(kek.slice(0, 32), slot.slice(80, 104), ad, slot.slice(104, 152));
    if (master) return master;
    broken = true;
  }
  throw new Ends(broken ? 'slot failure' : affordable ? 'wrong passphrase' : 'too costly');
}

/// The content of one row, or null when it is damaged (7).
function openRow({ table, rid, t, c }, key, label, vault) {
  const padded = unseal(key, t.slice(0, 24), join(ascii(label), vault, littleEndian(rid, 8)), join(c, t.subarray(24)));
  if (!padded) return null;
  const size = number(padded, 0, 4);
  return paddedSize(table, size) === c.length && zero(padded.subarray(4 + size)) ? padded.slice(4, 4 + size) : null;
}

function rowsOf(db) {
  const out = [];
  for (const table of ['h', 'b']) {
    for (const [text, t, c] of select(db, `SELECT CAST(rid AS TEXT), t, c FROM ${table} ORDER BY rid`)) {
      const rid = BigInt(text);
      const sound = rid > 0n && isBlob(t) && t.length === 40 && isBlob(c) && c.length > 4
        && paddedSize(table, c.length - 4) === c.length;
      out.push({ table, rid, t, c, sound });
    }
  }
  return out;
}

function isRoot(content) {
  const root = content && splitBlob(content);
  const counts = root?.says.type === 'root' && Array.isArray(root.says.fillers) ? root.says.fillers : [];
  return counts.length === 2 && counts.every((n) => Number.isInteger(n) && n >= 0 && n <= 64)
    && root.rest.length >= 8 * (counts[0] + counts[1]);
}

/// What the manifest says otherwise (6).
function disagreements(manifest, head, rows, slots, key) {
  let sum = 0n;
  for (const { table, rid, t } of rows.filter((row) => row.sound)) {
    const place = Uint8Array.of(table === 'h' ? 1 : 2);
    sum += number(blake(join(ascii('afterword.1.elem'), place, littleEndian(rid, 8), t), key), 0, 32);
  }
  let texts = [ascii('afterword.1.slts')];
  for (const { n, both } of slots) {
    texts = texts.flatMap((text) => both.map((v) => join(text, littleEndian(n, 4), isBlob(v) ? v : new Uint8Array())));
  }
  const count = (table) => BigInt(rows.filter((row) => row.table === table).length);
  const root = rows.find(({ table, rid }) => table === 'b' && rid === number(manifest, 128, 8));
  const clear = join(head, ascii('WTFA\x01\0\0\0'), ascii(SCHEMA.join('')));
  const agrees = {
    'header digest': same(blake(clear), manifest.subarray(96, 128)),
    root: isRoot(root?.content),
    'row shape': rows.every((row) => row.sound),
    'rows in b': number(manifest, 24, 8) === count('b'),
    'rows in h': number(manifest, 16, 8) === count('h'),
    'slots digest': texts.some((text) => same(blake(text), manifest.subarray(64, 96))),
    sum: number(manifest, 32, 32) === BigInt.asUintN(256, sum),
  };
  return Object.keys(agrees).filter((name) => !agrees[name]);
}

function blobOf(rid, { says, lineText, rest, content }, blobs) {
  const out = { rid: String(rid), line: lineText, size: rest.length, sha256: hex(sha256(content)) };
  if (says.type === 'body') out.text = utf8(rest, false);
  if (says.type !== 'index') return { out };
  const chunks = [];
  for (let at = 0; at < rest.length; at += 8) chunks.push(blobs.get(number(rest, at, 8))?.rest ?? new Uint8Array());
  const file = join(...chunks);
  const whole = says.size === file.length && says.hash === hex(blake(file));
  return { out, file: [String(rid), whole ? 'whole' : 'incomplete'] };
}

function splitBlob(content) {
  const end = content.indexOf(10);
  const says = end < 0 ? null : Json.object(content.subarray(0, end));
  return says && { says, lineText: utf8(content.subarray(0, end)), rest: content.slice(end + 1), content };
}

/// Records, blobs, attachments, damaged rows.
function inside(rows) {
  const out = { records: [], blobs: [], files: [], damaged: [] };
  const blobs = new Map();
  for (const { table, rid, content } of rows) {
    const says = content && (table === 'h' ? Json.object(content) : splitBlob(content));
    if (!says) out.damaged.push([table, String(rid)]);
    else if (table === 'b') blobs.set(rid, says);
    else if (says.type !== 'filler') out.records.push({ rid: String(rid), json: utf8(content) });
  }
  for (const [rid, blob] of blobs) {
    if (['filler', 'root'].includes(blob.says.type)) continue;
    const { out: one, file } = blobOf(rid, blob, blobs);
    out.blobs.push(one);
    if (file) out.files.push(file);
  }
  return out;
}

function manifestOf(db, head, key) {
  const [[sealed] = []] = select(db, 'SELECT v FROM meta WHERE k=2');
  if (!isBlob(sealed) || sealed.length !== 232) return null;
  const ad = join(ascii('afterword.1.mani'), head.subarray(16, 36), new Uint8Array(8));
  const manifest = unseal(key, sealed.slice(0, 24), ad, sealed.slice(24));
  const good = manifest && number(manifest, 0, 4) === 1 && number(manifest, 4, 4) === number(head, 32, 4);
  return good && zero(manifest.subarray(152)) ? manifest : null;
}

/// All of it.
function read(data, kind, secret) {
  const db = container(data);
  try {
    return readFrom(db, data, kind, secret);
  } finally {
    db.close();
  }
}

function readFrom(db, data, kind, secret) {
  const heads = headers(db);
  const schema = select(db, 'SELECT sql FROM sqlite_schema').map(([sql]) => sql);
  if (!same(data.subarray(60, 64), [0, 0, 0, 1]) || !same(schema, SCHEMA)) throw new Ends('refused');
  const slots = slotCopies(db);
  const quick = select(db, 'PRAGMA quick_check');
  if (quick.length !== 1 || quick[0][0] !== 'ok') throw new Ends('refused');
  const master = masterKey(slots, heads, kind, secret);
  const [headKey, blobKey, maniKey, setKey] = [1, 2, 3, 4].map((i) =>
    blake(new Uint8Array(), master, { salt: littleEndian(i, 16), personalization: join(ascii('AftrwrdV'), new Uint8Array(8)) }));
  const looks = heads.map((head) => {
    const vault = head.subarray(16, 36);
    const rows = rowsOf(db).map((row) => {
      const [key, label] = row.table === 'h' ? [headKey, 'afterword.1.head'] : [blobKey, 'afterword.1.blob'];
      return { ...row, content: row.sound ? openRow(row, key, label, vault) : null };
    });
    return { head, rows, manifest: manifestOf(db, head, maniKey), opened: rows.filter((row) => row.content).length };
  });
  const weight = (look) => (look.manifest ? 1e9 : 0) + look.opened;
  const { head, rows, manifest, opened } = looks.reduce((best, look) => (weight(look) > weight(best) ? look : best));
  if (!manifest && !opened) throw new Ends('manifest mismatch', 4);
  const disagree = manifest ? disagreements(manifest, head, rows, slots, setKey) : ['manifest'];
  const found = inside(rows);
  const outcome = disagree.length ? 'manifest mismatch' : found.damaged.length ? 'record damaged' : 'opens';
  const shown = slots.filter(({ sound }) => sound.length).map(({ n, sound: [slot] }) => [n, slot]);
  return {
    outcome, exit: EXITS[outcome], vault: hex(head.subarray(16, 32)), generation: number(head, 32, 4),
    commit: manifest ? String(number(manifest, 8, 8)) : null, disagree,
    slots: shown.map(([n, slot]) => [n, KINDS[slot[1]], number(slot, 4, 4), number(slot, 8, 4)]),
    ...found,
  };
}

function answer(file, kind, typed) {
  const text = utf8(typed);
  const secret = kind === 'recovery' ? codeSymbols(text) : new TextEncoder().encode(text.normalize('NFKD'));
  if (!secret || !secret.length || secret.length > 1024) throw new Error(`This is no ${kind === 'recovery' ? 'recovery code' : kind}.`);
  const journal = fs.statSync(`${file}-journal`, { throwIfNoEntry: false });
  if (journal?.size) throw new Error('A save was cut off. Open the file with SQLite once, so that it takes the save back.');
  const data = Uint8Array.from(fs.readFileSync(file));
  try {
    return read(data, kind, secret);
  } catch (error) {
    if (error instanceof Ends) return error.answer;
    if (/malformed|not a database|disk image|no such|corrupt|syntax/.test(error?.message ?? '')) return new Ends('refused').answer;
    throw error;
  }
}

/// All that a descriptor gives; it may be a pipe that is filled slowly.
async function received(descriptor) {
  const stream = descriptor === 0 ? process.stdin : fs.createReadStream('', { fd: descriptor, autoClose: false });
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

if (options.batch) {
  for (const line of (await received(0)).toString('utf8').split('\n').filter(Boolean)) {
    const [kind, typed, file] = line.split('\t');
    process.stdout.write(`${canonical(answer(file, kind, Buffer.from(typed, 'hex')))}\n`);
  }
} else if (words.length === 3 && ['--passphrase-fd', '--recovery-fd'].includes(words[1])) {
  const typed = await received(Number(words[2]));
  const end = typed.indexOf(10);
  const result = answer(words[0], words[1].slice(2, -3), typed.subarray(0, end < 0 ? typed.length : end));
  process.stdout.write(`${canonical(result)}\n`);
  process.exitCode = result.exit;
} else {
  process.stderr.write('reader.mjs FILE --passphrase-fd N | --recovery-fd N, or --batch\n');
  process.exitCode = 64;
}

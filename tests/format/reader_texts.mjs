// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as FORMAT.md has them: UTF-8, JSON of records (8), recovery codes (4). For reader.mjs.
export const ascii = (text) => Uint8Array.from(Buffer.from(text, 'latin1'));
export const utf8 = (bytes, fatal = true) => new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);

/// JSON as FORMAT.md 8 wants it: an object, at most 8 levels, no member twice, well-formed UTF-8.
export class Json {
  static object(bytes) {
    try {
      const reader = new Json(utf8(bytes));
      const value = bytes.length <= 65536 ? reader.value(0) : null;
      reader.blank();
      return reader.at === reader.text.length && value && typeof value === 'object' && !Array.isArray(value) ? value : null;
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof TypeError) return null;
      throw error;
    }
  }

  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  fail() {
    throw new SyntaxError('JSON');
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }

  blank() {
    this.match(/[ \t\r\n]*/y);
  }

  sign(wanted) {
    this.blank();
    if (this.text[this.at] !== wanted) return false;
    ++this.at;
    return true;
  }

  string() {
    this.blank();
    const text = JSON.parse(this.match(/"(?:[^"\\\u0000-\u001f]|\\.)*"/y) ?? this.fail());
    return /\p{Surrogate}/u.test(text) ? this.fail() : text; // half of a pair
  }

  value(level) {
    if (this.sign('{')) return this.members(level + 1);
    if (this.sign('[')) return this.list(level + 1);
    if (this.text[this.at] === '"') return this.string();
    const plain = this.match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y) ?? this.fail();
    return JSON.parse(plain);
  }

  members(level) {
    if (level > 8) this.fail();
    const out = new Map();
    if (this.sign('}')) return Object.fromEntries(out);
    do {
      const name = this.string();
      if (out.has(name) || !this.sign(':')) this.fail();
      out.set(name, this.value(level));
    } while (this.sign(','));
    return this.sign('}') ? Object.fromEntries(out) : this.fail();
  }

  list(level) {
    if (level > 8) this.fail();
    const out = [];
    if (this.sign(']')) return out;
    do out.push(this.value(level));
    while (this.sign(','));
    return this.sign(']') ? out : this.fail();
  }
}

/// The 28 data symbols of a recovery code, or null (4).
export function codeSymbols(typed) {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const folded = typed.replace(/[ \t\r\n-]/g, '').toUpperCase().replace(/[IL]/g, '1').replace(/O/g, '0');
  const symbols = [...folded].map((symbol) => letters.indexOf(symbol));
  if (symbols.length !== 35 || symbols.includes(-1)) return null;
  const times = (power, value) => {
    for (let i = 0; i < power; ++i) value = (value << 1) ^ (value & 16 ? 0x25 : 0);
    return value;
  };
  let data = '';
  for (let g = 0; g < 7; ++g) {
    const group = symbols.slice(5 * g, 5 * g + 5);
    let check = times(g + 5, 1);
    for (let i = 0; i < 4; ++i) check ^= times(i + 1, group[i]);
    if (check !== group[4]) return null;
    data += folded.slice(5 * g, 5 * g + 4);
  }
  return ascii(data);
}

/// Members in the order of their names, nothing between them.
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!value || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

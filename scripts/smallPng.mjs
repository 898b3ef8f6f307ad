// Small PNGs out of the screenshots of a test run: a part of each, with a palette.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

/**
 * Cuts a part out of a screenshot and writes it as a small PNG.
 * @param {string} from the screenshot
 * @param {readonly number[]} part left, top, width and height in pixels
 * @param {string} to
 */
export function cutPicture(from, part, to) {
  const image = encode(cut(from, part));
  writeFileSync(to, image);
  console.log(`${to}: ${(image.length / 1024).toFixed(1)} KB`);
}

/**
 * A part of a PNG, as RGBA bytes.
 * @param {string} file @param {readonly number[]} part
 */
function cut(file, [left = 0, top = 0, width = 0, height = 0]) {
  const png = readFileSync(file);
  const [fullWidth, fullHeight] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">
    <image width="${fullWidth}" height="${fullHeight}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return { width, height, pixels };
}

/** Colours closer than this, in each channel, are taken for one. */
const step = 36;

/**
 * A PNG with a palette of up to 256 colours, a quarter of the size: screenshots of text have few.
 * @param {{ width: number, height: number, pixels: Uint8Array }} image
 */
function encode({ width, height, pixels }) {
  const keys = new Uint32Array(width * height);
  /** @type {Map<number, { count: number, color: readonly [number, number, number] }>} */
  const seen = new Map();
  for (let at = 0; at < keys.length; at++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4, at * 4 + 3);
    const key = [red, green, blue].reduce((sum, part) => sum * 64 + Math.round(part / step), 0);
    keys[at] = key;
    const color = seen.get(key);
    if (color) color.count++;
    else seen.set(key, { count: 1, color: [red, green, blue] });
  }
  const palette = [...seen].sort((a, b) => b[1].count - a[1].count).slice(0, 256);
  const places = new Map(palette.map(([key], index) => [key, index]));
  for (const [key, { color }] of seen) if (!places.has(key)) places.set(key, nearest(palette, color));
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < keys.length; at++)
    rows[at + Math.floor(at / width) + 1] = places.get(keys[at] ?? 0) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([, { color }]) => color))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {readonly (readonly [number, { color: readonly number[] }])[]} palette
 * @param {readonly number[]} color
 */
function nearest(palette, color) {
  const distances = palette.map(([, entry]) =>
    entry.color.reduce((sum, part, channel) => sum + (part - (color[channel] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

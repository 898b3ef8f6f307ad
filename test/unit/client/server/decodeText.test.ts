import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../client/src/server/decodeText';

describe('decodeText', () => {
  it.each([
    ['UTF-8', [0x52, 0x70, 0xc2, 0xa0, 0x35], 'Rp\u00a05'],
    ['UTF-8 with a byte-order mark', [0xef, 0xbb, 0xbf, 0x41], 'A'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0x00], 'A'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x41], 'A'],
    ['Windows-1252, which is no UTF-8', [0x93, 0x41, 0x94], '“A”'],
    ['nothing', [], ''],
    ['NUL characters', [0x41, 0x00], 'A\0'],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });
});

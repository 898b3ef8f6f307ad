import { describe, expect, it } from 'vitest';
import { headlineNumber } from '../../../../server/src/rules/consistency/headlineNumber';
import { told } from '../told';

describe('consistency.headline-number', () => {
  it.each([
    [
      'en',
      'Storm Wrecks 48 Boats\n\nThe storm wrecked 84 boats in the harbour, a clerk said.',
      '48 Boats: The headline says “48 Boats”, the article “84 boats”.',
    ],
    [
      'en',
      'Storm Wrecks 48 Boats\n\nThe storm wrecked 57 boats in the harbour, a clerk said.',
      '48 Boats: The headline says “48 Boats”, the article “57 boats”.',
    ],
    [
      'en',
      'Storm Wrecks 48 Boats\n\nThe storm wrecked 30 boats in the harbour, a clerk said.',
      '48 Boats: The headline says “48 Boats”, the article “30 boats”.',
    ],
    [
      'en',
      'Storm Wrecks 48 Boats\n\nThe storm wrecked 57 boats in the harbour. The storm wrecked 57 boats.',
      '48 Boats: The headline says “48 Boats”, the article “57 boats”.',
    ],
    [
      'en',
      'Storm Wrecks 48 Boats\n\nThe storm wrecked 84 boats in the harbour. It had 12 boats before, a clerk said.',
      '48 Boats: The headline says “48 Boats”, the article “84 boats”.',
    ],
    [
      'en',
      'Storm Kills 48\n\nThe storm killed 84 people in the harbour, a clerk said.',
      '48: The headline says “48”, the article “84 people”.',
    ],
    [
      'en',
      'Storm Costs $48 Million\n\nThe storm cost the harbour $84 million, a clerk said.',
      '$48 Million: The headline says “$48 Million”, the article “$84 million”.',
    ],
    [
      'id',
      'Banjir Rendam 48 Rumah\n\nBanjir merendam 84 rumah di hilir, kata camat.',
      '48 Rumah: The headline says “48 Rumah”, the article “84 rumah”.',
    ],
  ])('in %s warns: %s', (language, text, message) => {
    expect(told(headlineNumber, language, text)[0]).toBe(message);
  });

  it.each([
    // the same, or rounded
    [
      'en',
      'Storm Wrecks 48 Boats\n\nThe storm wrecked 48 boats in the harbour and 84 boats at sea, a clerk said.',
    ],
    [
      'en',
      'Storm Wrecks 48 Boats\n\nThe storm wrecked 84 boats at sea and 48 boats in the harbour, a clerk said.',
    ],
    ['en', 'Storm Kills 48\n\nThe storm killed 48 people in the harbour, a clerk said.'],
    ['en', 'Storm Wrecks 48 Boats\n\nThe storm wrecked 50 boats in the harbour, a clerk said.'],
    ['en', 'Storm Wrecks 48 Boats\n\nThe storm wrecked 46 boats in the harbour, a clerk said.'],
    ['en', 'Storm Wrecks 48 Boats\n\nThe storm wrecked about 50 boats in the harbour, a clerk said.'],
    ['en', 'Storm Wrecks 48 Boats\n\nThe storm wrecked about 84 boats in the harbour, a clerk said.'],
    ['en', 'Storm Wrecks About 48 Boats\n\nThe storm wrecked 84 boats in the harbour, a clerk said.'],
    // perhaps another quantity
    [
      'en',
      'Storm Wrecks 48 Boats\n\nThe storm wrecked 57 boats in the harbour. It had 12 boats before, a clerk said.',
    ],
    ['en', 'Storm Wrecks 48 Boats\n\nA clerk counted 57 boats.'],
    ['en', 'Storm Wrecks 48 Boats\n\nA clerk saw 84 boats.'],
    ['en', 'Storm Wrecks 48 Boats\n\nAnother storm wrecked 84 boats in the harbour, a clerk said.'],
    ['en', 'Storm Wrecks One Boat\n\nThe storm wrecked 57 boats in the harbour, a clerk said.'],
    ['en', 'Storm Costs $48 Million\n\nThe storm cost the harbour $57 million, a clerk said.'],
    ['en', 'Storm Is Over\n\nThe storm wrecked 57 boats in the harbour, a clerk said.'],
    ['id', 'Gempa Tewaskan 48 Orang\n\nGempa itu menewaskan 57 orang di hilir, kata camat.'],
  ])('in %s is silent: %s', (language, text) => {
    expect(told(headlineNumber, language, text)).toEqual([]);
  });
});

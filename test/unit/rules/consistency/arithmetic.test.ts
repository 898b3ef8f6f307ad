import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';
import { messagesFor } from '../../../../server/src/messages';
import { arithmeticFor, arithmeticOf } from '../../../../server/src/rules/consistency/arithmetic';

describe('arithmeticFor', () => {
  const article = analyze('Output rose 50% from 200 tonnes to 300 tonnes.', { language: 'en' });

  it('gives the calculation a number takes part in, though it is right', () => {
    const checks = arithmeticFor(arithmeticOf(article), article.numericClaims[0]!);
    expect(checks.map(({ holds, arithmetic }) => [holds, arithmetic(messagesFor('en'))])).toEqual([
      [true, 'From 200 to 300 is a change of 50 percent'],
    ]);
  });

  it('gives nothing for other places', () => {
    expect(arithmeticFor(arithmeticOf(article), { start: 0, end: 6 })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { annotate, testHand } from '../../support/annotations';
import { hostileWords } from '../../support/hostileWords';
import {
  attributeOf,
  elementsOf,
  lost,
  reportOf,
  settledNote,
  reportText,
  wordsOf,
  type Element,
} from '../../support/reports';

const named = (elements: readonly Element[], tag: string) =>
  elements.filter(({ tagName }) => tagName === tag);
const withId = (elements: readonly Element[], id: string) =>
  elements.find((element) => attributeOf(element, 'id') === id);

describe('the HTML report', () => {
  const page = elementsOf(reportOf('html'));

  it('is one file without scripts, with nothing loaded from elsewhere, and forbids both', () => {
    const allowed = new Set(
      `html head body meta title style header main h1 h2 h3 h4 p strong progress section article mark sup a span ul ol li
       table caption thead tbody tr th td q ins br em code`.split(/\s+/),
    );
    expect(page.map(({ tagName }) => tagName).filter((tag) => !allowed.has(tag))).toEqual([]);
    const attributes = page.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^on|^src|^style$|^action$/.test(name))).toEqual([]);
    const policy = named(page, 'meta').map((meta) => attributeOf(meta, 'content') ?? '');
    expect(policy.some((words) => words.startsWith("default-src 'none'"))).toBe(true);
    expect(wordsOf(named(page, 'style')[0]!)).not.toMatch(/url\(|@import/);
  });

  it('gives the columns of each table widths that come to the whole', () => {
    const style = wordsOf(named(page, 'style')[0]!);
    const tables = named(page, 'table');
    expect(tables.map((table) => attributeOf(table, 'class'))).toEqual(['columns-claims', 'columns-history']);
    for (const name of ['columns-claims', 'columns-history']) {
      const widths = [
        ...style.matchAll(new RegExp(`\\.${name} th:nth-child\\(\\d+\\) { width: ([\\d.]+)%`, 'g')),
      ];
      expect(widths.reduce((sum, [, width]) => sum + Number(width), 0)).toBe(100);
    }
  });

  it('numbers its sheets, and puts no quote marks around those of the text', () => {
    expect(wordsOf(named(page, 'style')[0]!)).toMatch(/@page {[^}]*@bottom-right { content: counter\(page\)/);
    const quotations = named(page, 'q').filter((words) => wordsOf(words).startsWith('"Kami sudah'));
    expect(quotations.length).toBeGreaterThan(1);
    for (const words of quotations) expect(attributeOf(words, 'class')).toBe('own');
    const others = named(page, 'q').filter((words) => /^(?:1\.200|dua kali)/.test(wordsOf(words)));
    for (const words of others) expect(attributeOf(words, 'class')).toBeUndefined();
  });

  it('keeps the sign of a status beside its words', () => {
    expect(wordsOf(withId(page, 'c2') ?? page[0]!)).toMatch(/[○✓✗≠?◇△]\u00a0/);
  });

  it('has every link within it lead somewhere, and every id once', () => {
    const ids = page.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = named(page, 'a').flatMap((link) => attributeOf(link, 'href') ?? []);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('shows the article with a numbered mark at the end of each claim', () => {
    const words = wordsOf(named(page, 'article')[0]!).replace(/[○✓✗≠?◇△]\d+/g, '');
    for (const line of reportText.split('\n').filter(Boolean)) expect(words).toContain(line);
    expect(
      attributeOf(
        named(page, 'mark').find((mark) => wordsOf(mark) === '1.200 warga')!,
        'class',
      ),
    ).toBe('verified');
  });

  it('lists a mark that lost its words with its source and notes, and tells of it among what is open', () => {
    const orphan = withId(page, 'c7')!;
    expect(wordsOf(orphan)).toMatch(
      /77 sapi hanyut: Disputed; the words are goneSources: 1RK, .* UTC: Siapa yang menghitung\?$/,
    );
    expect(named(page, 'a').some((link) => attributeOf(link, 'href') === '#orphans')).toBe(true);
    const wrong = lost('77 sapi', { kind: 'number', status: 'incorrect', correction: '78 sapi' });
    expect(named(elementsOf(reportOf('html', [wrong])), 'ins').map(wordsOf)).toEqual(['78 sapi']);
  });

  it('keeps settled notes of what is not open', () => {
    const resolved = settledNote();
    const section = named(elementsOf(reportOf('html', [resolved])), 'section').find(
      (element) => attributeOf(element, 'aria-labelledby') === 'notes',
    );
    expect(section && wordsOf(section)).toMatch(/1\.200 wargaRK, .*: Sudah\? \(settled\)/);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a.example/"onload=x',
    'https://a.example/a b',
  ])('makes no link of %s', (source) => {
    const mark = annotate(reportText, '1.200 warga', {
      kind: 'number',
      status: 'verified',
      sources: [{ 'onRecord:kind': 'url', source }],
    });
    const links = named(elementsOf(reportOf('html', [mark])), 'a').map(
      (link) => attributeOf(link, 'href') ?? '',
    );
    expect(links.filter((href) => !href.startsWith('#'))).toEqual([]);
  });

  it('links a source that is a page', () => {
    const source = 'https://bpbd.example/laporan?a=1&b=2';
    const mark = annotate(reportText, '1.200 warga', {
      kind: 'number',
      status: 'verified',
      sources: [{ 'onRecord:kind': 'url', source }],
    });
    const links = named(elementsOf(reportOf('html', [mark])), 'a').map((link) => attributeOf(link, 'href'));
    expect(links).toContain(source);
  });

  it.each(hostileWords)('shows %j letter for letter, wherever it comes from', (words) => {
    const of = (said: string) =>
      elementsOf(
        reportOf(
          'html',
          [
            annotate(reportText, '1.200 warga', {
              kind: 'number',
              status: 'incorrect',
              correction: said,
              notes: [said],
              sources: [{ 'onRecord:kind': 'document', source: said, 'onRecord:locator': said }],
              suppress: { rule: said, reason: said },
              hand: { ...testHand, by: said },
            }),
            lost(said, { status: 'disputed', notes: [said] }),
          ],
          reportText,
          said,
        ),
      );
    const hostile = of(words);
    const shape = ({ tagName, attrs }: Element) => [
      tagName,
      ...attrs.map(({ name, value }) => [name, value]),
    ];
    expect(hostile.map(shape)).toEqual(of('x').map(shape));
    const shown = words
      .replace(/[\u200B\u202A-\u202E]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    for (const tag of ['ins', 'code', 'td', 'li'])
      expect(named(hostile, tag).map(wordsOf).join('\n')).toContain(shown);
  });

  // A line of its own could be a heading, whose sign is not shown.
  it.each(hostileWords.filter((words) => !words.includes('\n')))(
    'shows an article of %j letter for letter',
    (words) => {
      const text = `${reportText}\nKata Suryo, "${words}" Sebanyak 12 rumah rusak.\n`;
      const shown = named(elementsOf(reportOf('html', [], text)), 'article')
        .map(wordsOf)
        .join('');
      const line = (said: string) =>
        said
          .replace(/[○\u200B\u202A-\u202E]\d*/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      expect(line(shown)).toContain(line(words));
    },
  );
});

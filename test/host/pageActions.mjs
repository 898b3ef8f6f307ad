// What tests may do with the workbench's page: things a user sees and does that the VS Code API does not offer.
import path from 'node:path';

/** How long an element that was asked for may take to be painted. */
const patience = { timeout: 15_000 };

/**
 * Actions for the channel:
 *   output     { text }: prints the text
 *   screenshot { name, selector? }: saves a picture, once an element that matches is visible
 *   read       { selector }: the texts of the elements that match, as shown (an empty list where there are none)
 *   click      { selector }
 *   press      { key }, as Playwright names keys
 *   print      { html, name }: opens a page of its own and prints it; what it asked for elsewhere, whether it is wider than A4,
 *              which heads of tables are broken, and the number of sheets
 *   opened     the addresses that were opened in the browser, in order
 * @param {() => import('playwright-core').Page | undefined} page
 * @param {(text: string) => void} print
 * @param {string | undefined} screenshots folder for pictures; without one none are taken
 * @returns {Readonly<Record<string, import('./channel.mjs').Action>>}
 */
export function pageActions(page, print, screenshots) {
  function opened() {
    const current = page();
    if (current === undefined) throw new Error('the workbench is not open yet');
    return current;
  }
  return {
    output: ({ text }) => print(String(text)),
    screenshot: async ({ name, selector }) => {
      if (screenshots === undefined) return;
      if (typeof name !== 'string' || !/^[\w-]+$/.test(name))
        throw new Error('a screenshot needs a plain name');
      if (selector !== undefined) await opened().waitForSelector(String(selector), patience);
      await opened().screenshot({ path: path.join(screenshots, `${name}.png`) });
    },
    read: ({ selector }) => opened().locator(String(selector)).allInnerTexts(),
    click: ({ selector }) => opened().locator(String(selector)).first().click(patience),
    press: ({ key }) => opened().keyboard.press(String(key)),
    print: ({ html, name }) =>
      printed(opened(), String(html), screenshots && path.join(screenshots, `${String(name)}.pdf`)),
    opened: () => opened().evaluate(() => Reflect.get(globalThis, 'openedAddresses')),
  };
}

/** Headings of tables that stand on more than one line. */
const linesOfHeads = `[...document.querySelectorAll('thead th')].filter((head) => {
  const range = document.createRange();
  range.selectNodeContents(head);
  return range.getClientRects().length > 1;
}).map((head) => head.textContent)`;

/** Cells of tables whose words reach into the next one. */
const spilt = `[...document.querySelectorAll('th, td')].filter((cell) => {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect().right > cell.getBoundingClientRect().right + 0.5;
}).map((cell) => cell.textContent)`;

/**
 * @param {import('playwright-core').Page} beside
 * @param {string} html
 * @param {string | undefined} file
 */
async function printed(beside, html, file) {
  const page = await beside.context().newPage();
  try {
    /** @type {string[]} */
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.setContent(html);
    const [shown, room] = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
    const onScreen = await page.evaluate(linesOfHeads);
    // What an A4 sheet has between the report's margins of 16 mm.
    await page.setViewportSize({ width: 672, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    const brokenHeads = [
      ...onScreen,
      ...(await page.evaluate(linesOfHeads)),
      ...(await page.evaluate(spilt)),
    ];
    const pdf = await page.pdf({ format: 'A4', ...(file === undefined ? {} : { path: file }) });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    return { requests, tooWide: shown > room, brokenHeads, sheets };
  } finally {
    await page.close();
  }
}

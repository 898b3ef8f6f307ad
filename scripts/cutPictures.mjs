// Cuts the pictures of the walkthrough, of the README and of the guides out of the screenshots of the last
// `npm run test:desktop` and `npm run test:newsroom`:
//   node scripts/cutPictures.mjs [walkthrough] [features] [guide]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cutPicture } from './smallPng.mjs';

const root = path.resolve(import.meta.dirname, '..');
const screenshots = path.join(root, 'out/screenshots');
const desktop = path.join(screenshots, 'desktop');

/** Which part of a screenshot a picture is: left, top, width and height in pixels. */
const walkthrough = {
  marks: [56, 68, 780, 370],
  speakers: [330, 0, 630, 265],
  finding: [56, 190, 860, 270],
  'look-up': [330, 0, 630, 240],
  judge: [8, 36, 860, 350],
  settings: [270, 160, 640, 330],
};

const features = {
  checklist: [8, 36, 860, 350],
  comparison: [52, 92, 1222, 290],
  completion: [52, 335, 760, 220],
  hints: [52, 92, 1210, 420],
  outline: [48, 586, 960, 162],
  palette: [335, 0, 612, 372],
  'quick-fix': [52, 560, 760, 190],
  // without the line that names the file: it shows a folder of the run
  references: [52, 287, 1210, 306],
  status: [812, 640, 460, 154],
  workspace: [52, 505, 1210, 262],
};

/** Pictures that other suites take: the run, the screenshot's name and the part. */
const others = {
  'high-contrast': { run: 'desktop', screenshot: 'judged-high-contrast-dark', part: [2, 36, 1276, 254] },
  indonesian: { run: 'newsroom', screenshot: 'indonesian', part: [52, 92, 1222, 330] },
  'look-up': { run: 'desktop', screenshot: 'walkthrough-look-up-light', part: [330, 0, 630, 240] },
  walkthrough: { run: 'desktop', screenshot: 'walkthrough', part: [235, 140, 930, 620] },
};

/** Of the guide in each language; the Indonesian one is of the interface in Indonesian. */
const guide = {
  en: {
    from: 'desktop',
    parts: {
      next: [52, 68, 800, 210],
      source: [330, 0, 630, 195],
      checklist: [8, 36, 1090, 420],
      note: [52, 274, 1210, 318],
      // the hover stands over the tabs
      changed: [52, 28, 1070, 366],
      report: [330, 0, 630, 218],
    },
  },
  id: {
    from: 'newsroom',
    parts: {
      next: [52, 92, 860, 190],
      source: [330, 0, 630, 195],
      checklist: [8, 36, 1090, 420],
      note: [52, 256, 1210, 336],
      changed: [52, 92, 880, 290],
      report: [330, 0, 630, 218],
    },
  },
};

const cuts = {
  walkthrough: () => {
    for (const [name, part] of Object.entries(walkthrough)) {
      for (const theme of ['light', 'dark']) {
        const from = path.join(desktop, `walkthrough-${name}-${theme}.png`);
        cutPicture(from, part, path.join(root, 'walkthrough', `${name}-${theme}.png`));
      }
    }
  },
  features: () => {
    mkdirSync(path.join(root, 'images/features'), { recursive: true });
    for (const [name, part] of Object.entries(features)) {
      const from = path.join(desktop, `feature-${name}.png`);
      cutPicture(from, part, path.join(root, 'images/features', `${name}.png`));
    }
    for (const [name, { run, screenshot, part }] of Object.entries(others)) {
      const from = path.join(screenshots, run, `${screenshot}.png`);
      cutPicture(from, part, path.join(root, 'images/features', `${name}.png`));
    }
  },
  guide: () => {
    mkdirSync(path.join(root, 'images/guide'), { recursive: true });
    for (const [language, { from, parts }] of Object.entries(guide)) {
      for (const [name, part] of Object.entries(parts)) {
        const screenshot = path.join(screenshots, from, `guide-${name}-${language}.png`);
        cutPicture(screenshot, part, path.join(root, 'images/guide', `${name}-${language}.png`));
      }
    }
  },
};

const wanted = process.argv.slice(2);
for (const [name, cut] of Object.entries(cuts)) if (wanted.length === 0 || wanted.includes(name)) cut();

// Cuts the pictures of the walkthrough and of the README out of the screenshots of the last `npm run test:desktop`:
//   node scripts/cutPictures.mjs
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cutPicture } from './smallPng.mjs';

const root = path.resolve(import.meta.dirname, '..');
const screenshots = path.join(root, 'out/screenshots/desktop');

/** Which part of a screenshot a picture is: left, top, width and height in pixels. */
const walkthrough = {
  marks: [56, 68, 780, 370],
  speakers: [330, 0, 630, 265],
  finding: [56, 190, 860, 270],
  'look-up': [330, 0, 630, 240],
  settings: [270, 160, 640, 330],
};

const features = {
  checklist: [8, 36, 860, 350],
  completion: [52, 335, 760, 220],
  hints: [52, 92, 1210, 420],
  outline: [48, 586, 960, 162],
  'quick-fix': [52, 560, 760, 190],
  // without the line that names the file: it shows a folder of the run
  references: [52, 287, 1210, 306],
  workspace: [52, 505, 1210, 262],
};

for (const [name, part] of Object.entries(walkthrough)) {
  for (const theme of ['light', 'dark']) {
    const from = path.join(screenshots, `walkthrough-${name}-${theme}.png`);
    cutPicture(from, part, path.join(root, 'walkthrough', `${name}-${theme}.png`));
  }
}
mkdirSync(path.join(root, 'images/features'), { recursive: true });
for (const [name, part] of Object.entries(features)) {
  const from = path.join(screenshots, `feature-${name}.png`);
  cutPicture(from, part, path.join(root, 'images/features', `${name}.png`));
}

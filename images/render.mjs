// Renders the extension's icon from its source: node images/render.mjs
import { Resvg } from '@resvg/resvg-js';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
const image = new Resvg(readFileSync(new URL('icon.svg', folder)), { fitTo: { mode: 'width', value: 256 } });
writeFileSync(new URL('icon.png', folder), image.render().asPng());

// Programs from npm on the same text in the same run: the whole text, and the text once more after an edit.
import { keystrokeTimes } from './keystrokes.mjs';
import { peers } from './peers.mjs';
import { round, wordCount } from './report.mjs';
import { median, timesOf } from './stopwatch.mjs';
import { textOf } from './texts.mjs';

/** Whoever takes longer than this, in milliseconds, is given no text of the next size. */
const patience = 60_000;

/** The text with a letter typed into the middle of it: another place each time, so that nothing is known from before. */
function typedInto(text, run) {
  const at = Math.floor(text.length / 2) + run;
  return `${text.slice(0, at)}e${text.slice(at)}`;
}

/** @returns {Promise<{ full: number, edit: number }>} medians in milliseconds */
async function timesOfPeer(peer, text, runs) {
  const run = await peer.start();
  const full = median(await timesOf(() => run(text), runs));
  const edit = median(await timesOf((at) => run(typedInto(text, at)), runs));
  return { full, edit };
}

export async function besideOthers({ say, table }, { onRecord, check, settings, sizes }) {
  say('## Beside others, English');
  say();
  say(
    'Each row is another job: nobody else does this one. × is their time to that of On Record on the same text in the',
  );
  say(
    'same run. After an edit, On Record gives fresh diagnostics and tokens; the others have no part that they keep, and',
  );
  say('read the text again.');
  say();
  const slow = new Set();
  for (const size of sizes) {
    const text = textOf('en', size);
    const runs = size > 10_000 ? 1 : 3;
    const full = median(await timesOf(() => check(text, 'en'), 5));
    const edit = median(await keystrokeTimes(onRecord, text, settings, 60));
    const rows = [
      [
        'On Record',
        round(full),
        '1',
        round(edit),
        '1',
        'quotations, sources, numbers, sourcing, all rules',
        '',
      ],
    ];
    for (const peer of peers.filter(({ name }) => !slow.has(name))) {
      const begin = performance.now();
      const { does, doesNot } = peer;
      try {
        const times = await timesOfPeer(peer, text, runs);
        const ratios = [times.full, times.full / full, times.edit, times.edit / edit].map(round);
        rows.push([peer.name, ...ratios, does, doesNot]);
        if (size !== sizes.at(-1) && (performance.now() - begin) * 5 > patience * 3) slow.add(peer.name);
      } catch (error) {
        rows.push([peer.name, 'failed', '', '', '', String(error.message).split('\n')[0], '']);
      }
    }
    say(`${wordCount(size)} words:`);
    say();
    table(['program', 'whole text, ms', '×', 'after an edit, ms', '×', 'does', 'does not'], rows);
  }
  if (slow.size > 0) say(`Not given the larger texts, for the time that takes: ${[...slow].join(', ')}.\n`);
}

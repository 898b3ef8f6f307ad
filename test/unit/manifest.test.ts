import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleLanguages } from '../../client/src/features/selectLanguage';
import { buttonCommandNames, commandNames, hiddenCommandNames } from '../../client/src/commands';
import { readableLanguages } from '../../client/src/server/articleSelector';
import { languagePacks } from '../../server/src/analysis/languages';
import { articleLanguageId, clientCommands, tokenModifiers, tokenTypes } from '../../server/src/protocol';
import { everyRule } from '../../server/src/rules';
import { severities } from '../../server/src/rules/rule';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import indonesian from '../../package.nls.id.json';

const { contributes } = manifest;
const properties: Readonly<Record<string, { readonly scope: string; readonly enum?: readonly string[] }>> =
  contributes.configuration.properties;
const commandIds = contributes.commands.map(({ command }) => command);
/** On buttons alone. */
const buttonIds = buttonCommandNames.map((name) => `onRecord.${name}`);
const inPalette = commandIds.filter((id) => !buttonIds.includes(id));

const namedCommands = [
  'checkArticle',
  'checkWorkspace',
  'nextFinding',
  'previousFinding',
  'showSpeakers',
  'toggleHighlighting',
  'copyQuotation',
  'lookUp',
  'openSettings',
  'showOutput',
  'restartServer',
  'reportWrongMark',
  'verify',
  'markIncorrect',
  'dispute',
  'markUnverifiable',
  'markOpinion',
  'clearStatus',
  'nextUnchecked',
  'addSource',
  'addNote',
  'createReport',
  'reattach',
];

/** Every string under a value, at any depth. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('strings of package.json', () => {
  const used = strings(manifest)
    .filter((text) => /^%.+%$/.test(text))
    .map((text) => text.slice(1, -1));

  it.each([
    ['English', english],
    ['Indonesian', indonesian],
  ])('are all there in %s, and no others', (_, bundle: Readonly<Record<string, string>>) => {
    expect(Object.keys(bundle).sort()).toEqual([...new Set(used)].sort());
    for (const text of Object.values(bundle)) expect(text.trim()).not.toBe('');
  });

  it('differ between the languages, but for names', () => {
    const same = Object.entries(english).filter(([key, text]) => Reflect.get(indonesian, key) === text);
    expect(same.map(([key]) => key)).toEqual(['displayName']);
  });

  it('hold all that the user reads', () => {
    const titles = [...contributes.commands.map(({ title }) => title)];
    const described = Object.values(contributes.configuration.properties).map(
      ({ markdownDescription }) => markdownDescription,
    );
    for (const text of [...titles, ...described]) expect(text).toMatch(/^%.+%$/);
  });
});

describe('commands', () => {
  it('are those of the extension', () => {
    expect(inPalette.sort()).toEqual(commandNames.map((name) => `onRecord.${name}`).sort());
    expect(commandIds).toEqual(expect.arrayContaining(buttonIds));
    expect(new Set(commandIds).size).toBe(commandIds.length);
  });

  it('include what the server names', () => {
    expect(commandIds).toEqual(expect.arrayContaining(Object.values(clientCommands)));
  });

  it('are 25 at most in the palette, all in the category On Record', () => {
    expect(inPalette.length).toBeLessThanOrEqual(25);
    for (const { category } of contributes.commands) expect(category).toBe('On Record');
  });

  it('stand in the palette, each where it makes sense', () => {
    const { commandPalette } = contributes.menus;
    expect(commandPalette.map(({ command }) => command).sort()).toEqual([...commandIds].sort());
    for (const { command, when } of commandPalette) {
      const isAlways = command === 'onRecord.openSettings';
      if (buttonIds.includes(command)) expect(when).toBe('false');
      else if (isAlways) expect(when).toBe('true');
      else expect(when, command).toMatch(/onRecord\.|editorLangId|workspaceFolderCount/);
    }
  });

  it('of buttons stand on a thread or a note, and nowhere else', () => {
    for (const [menu, items] of Object.entries(contributes.menus)) {
      if (menu === 'commandPalette') continue;
      const buttons = items.filter((item) => 'command' in item && buttonIds.includes(item.command));
      if (!menu.startsWith('comments/')) expect(buttons, menu).toEqual([]);
      for (const button of buttons)
        expect('when' in button && button.when).toMatch(/^commentController == onRecord\.notes/);
    }
    const onNotes = JSON.stringify(
      Object.entries(contributes.menus).filter(([menu]) => menu.startsWith('comments/')),
    );
    for (const id of buttonIds) expect(onNotes).toContain(id);
  });

  it('are all that a checker looks for', () => {
    for (const name of namedCommands) expect(commandIds).toContain(`onRecord.${name}`);
  });

  it('are all named by menus and keybindings that exist', () => {
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    const submenus = contributes.submenus.map(({ id }) => id);
    for (const item of named) {
      if ('submenu' in item) expect(submenus).toContain(item.submenu);
      else expect(commandIds).toContain(item.command);
    }
  });

  it('of links that the manifest holds are registered, and wake the extension where it does not name them', () => {
    const words = Object.values(english).join('\n');
    const linked = [...words.matchAll(/\(command:(onRecord\.\w+)\)/gu)].map(([, id]) => id!);
    expect(linked).toContain('onRecord.openSampleArticle');
    const registered = [...commandNames, ...hiddenCommandNames].map((name) => `onRecord.${name}`);
    for (const id of linked) {
      expect(registered).toContain(id);
      const isDeclared = commandIds.includes(id);
      expect(manifest.activationEvents.includes(`onCommand:${id}`), id).toBe(!isDeclared);
    }
  });

  it('have their shortcuts in the docs', () => {
    const docs = readFileSync('docs/keyboard.md', 'utf8').toLowerCase();
    for (const { key } of contributes.keybindings) expect(docs).toContain(`\`${key}\``);
  });

  it('have shortcuts only inside an article', () => {
    for (const { when } of contributes.keybindings) expect(when).toContain('onRecord.inArticle');
  });
});

describe('settings', () => {
  it('are 25 at most, all under onRecord', () => {
    const names = Object.keys(properties);
    expect(names.length).toBeLessThanOrEqual(25);
    for (const name of names) expect(name).toMatch(/^onRecord\.[a-zA-Z.]+$/);
  });

  it('that lead out of the editor are not taken from a folder that is not trusted', () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    expect(restrictedConfigurations).toContain('onRecord.lookUp');
  });

  it('describe every choice', () => {
    const withChoices = Object.entries(contributes.configuration.properties).filter(
      ([, value]) => 'enum' in value,
    );
    for (const [name, value] of withChoices) {
      const { enum: choices, markdownEnumDescriptions: descriptions } = value as {
        enum: string[];
        markdownEnumDescriptions: string[];
      };
      expect(descriptions, name).toHaveLength(choices.length);
    }
  });

  it('offer the languages there are packs for', () => {
    const tags = languagePacks.map(({ tag }) => tag).sort();
    expect([...(properties['onRecord.language']?.enum ?? [])].sort()).toEqual(['auto', ...tags]);
    expect([...articleLanguages].sort()).toEqual(tags);
  });

  it('name every rule with its own severity, and every severity', () => {
    const described = contributes.configuration.properties['onRecord.rules'].properties;
    const table = new Map(Object.entries(described));
    for (const { id, defaultSeverity } of everyRule) {
      expect(table.get(id)?.default, id).toBe(defaultSeverity);
    }
    for (const [id, { enum: levels }] of table) expect(levels, id).toEqual(severities);
  });
});

describe('highlighting', () => {
  it('contributes the legend of the server', () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(tokenTypes);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual(tokenModifiers);
  });

  it('is described in the docs, every type and modifier', () => {
    const docs = readFileSync('docs/highlighting.md', 'utf8');
    for (const name of [...tokenTypes, ...tokenModifiers]) expect(docs).toContain(`\`${name}\``);
  });

  it('maps every type to scopes', () => {
    expect(Object.keys(contributes.semanticTokenScopes[0]!.scopes)).toEqual(
      expect.arrayContaining([...tokenTypes]),
    );
  });

  it('tells unsourced, vague, disputed and incorrect apart without colour', () => {
    const styles = contributes.configurationDefaults['editor.semanticTokenColorCustomizations'].rules;
    for (const modifier of ['unsourced', 'vague', 'disputed', 'incorrect']) {
      const shapes = Object.entries(styles).filter(([selector]) => selector.includes(`.${modifier}`));
      expect(shapes.length, modifier).toBeGreaterThan(0);
      for (const [, style] of shapes) expect(Object.values(style)).toContain(true);
    }
  });

  it('reads the language of .article and .news', () => {
    expect(contributes.languages.map(({ id }) => id)).toEqual([articleLanguageId]);
    expect(readableLanguages).toContain(articleLanguageId);
  });
});

describe('files', () => {
  const paths = strings(manifest).filter((text) =>
    /^\.?\/?(?:syntaxes|images|walkthrough|l10n)\//.test(text),
  );

  it.each([...new Set(paths)])('%s exists', (path) => {
    expect(existsSync(path)).toBe(true);
  });

  it('the icon is a PNG of 256 by 256', () => {
    const icon = readFileSync(manifest.icon);
    expect(icon.subarray(1, 4).toString()).toBe('PNG');
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256]);
  });
});

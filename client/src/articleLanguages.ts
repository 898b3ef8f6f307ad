/** Languages chosen by hand for single articles, which go before the setting. Remembered for the workspace. */

import type { Memento } from 'vscode';

const key = 'articleLanguages';

export class ArticleLanguages {
  private readonly memory: Memento;

  constructor(memory: Memento) {
    this.memory = memory;
  }

  /** The language chosen for a document, or undefined. */
  of(uri: string): string | undefined {
    return this.memory.get<Readonly<Record<string, string>>>(key, {})[uri];
  }

  /** Remembers a language for a document; undefined forgets it. */
  async choose(uri: string, language: string | undefined): Promise<void> {
    const before = Object.entries(this.memory.get<Readonly<Record<string, string>>>(key, {}));
    const others = Object.fromEntries(before.filter(([other]) => other !== uri));
    await this.memory.update(key, language === undefined ? others : { ...others, [uri]: language });
  }

  /** A document's settings with the language chosen for it. */
  chosen(uri: string | undefined, settings: unknown): unknown {
    const language = uri === undefined ? undefined : this.of(uri);
    const isSection = typeof settings === 'object' && settings !== null;
    return language !== undefined && isSection ? { ...settings, language } : settings;
  }
}

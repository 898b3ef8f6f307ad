/**
 * What stands in for VS Code's API in unit tests: as much as the tested parts use. `l10n.t` answers in English with its
 * arguments filled in, as VS Code does.
 */

export const l10n = {
  t: (message: string, ...values: readonly (string | number)[]): string =>
    message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
};

export const env = { language: 'en' };

export const workspace = {
  asRelativePath: ({ path }: { readonly path: string }): string => path,
};

export const QuickPickItemKind = { Separator: -1, Default: 0 } as const;

export class SemanticTokens {
  readonly data: Uint32Array;
  constructor(data: Uint32Array) {
    this.data = data;
  }
}

export class EventEmitter<T> {
  private readonly listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of this.listeners) listener(value);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

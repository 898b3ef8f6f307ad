/** Whether statements and numbers are highlighted in the text: a switch that is remembered for the workspace. */

import { EventEmitter, SemanticTokens, type Event, type Memento } from 'vscode';

const key = 'highlighting';

export class Highlighting {
  /** What is highlighted while it is off. */
  readonly nothing = new SemanticTokens(new Uint32Array(0));
  private readonly changed = new EventEmitter<boolean>();
  readonly onDidChange: Event<boolean> = this.changed.event;
  private readonly memory: Memento;

  constructor(memory: Memento) {
    this.memory = memory;
  }

  get on(): boolean {
    return this.memory.get<boolean>(key, true);
  }

  async toggle(): Promise<boolean> {
    const on = !this.on;
    await this.memory.update(key, on);
    this.changed.fire(on);
    return on;
  }
}

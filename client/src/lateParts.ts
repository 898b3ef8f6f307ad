/** What is loaded when the first article opens or the first command is called. */

import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AnnotationStore } from './annotations/annotationStore';
import type { CommandName } from './commands';
import type { OnRecord } from './onRecord';

/** What a command does; arguments come from keybindings, links and other extensions and are of any type. */
export type Command = (onRecord: OnRecord, ...args: readonly unknown[]) => Promise<unknown>;

export interface LateParts {
  /** Makes a client that is not started yet. */
  readonly createClient: (onRecord: OnRecord) => BaseLanguageClient;
  /** Begins to read the annotations of open articles. */
  readonly createAnnotations: (onRecord: OnRecord) => AnnotationStore;
  /** Begins to tell what is wrong in annotations files that are open as text. */
  readonly showFileProblems: () => { dispose(): unknown }[];
  readonly commands: Readonly<Record<CommandName, Command>>;
}

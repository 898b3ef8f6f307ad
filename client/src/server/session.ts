/**
 * The life of the language server: started when the first article opens, restarted when it crashes, and when it crashes
 * too often left to the user's Restart button.
 */

import { EventEmitter, type Disposable, type Event } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RestartPolicy } from './restartPolicy';

/** `idle`: not needed yet. `crashed`: ended too often to be restarted. `failed`: could not be started. */
export type SessionState = 'idle' | 'starting' | 'running' | 'crashed' | 'failed';

export class Session implements Disposable {
  private readonly stateChanged = new EventEmitter<SessionState>();
  readonly onDidChangeState: Event<SessionState> = this.stateChanged.event;
  private readonly policy = new RestartPolicy();
  private readonly createClient: () => Promise<BaseLanguageClient>;
  private current: SessionState = 'idle';
  private started: Promise<BaseLanguageClient> | undefined;

  /** @param createClient makes a client that is not started yet and tells this session of its ends. */
  constructor(createClient: () => Promise<BaseLanguageClient>) {
    this.createClient = createClient;
  }

  get state(): SessionState {
    return this.current;
  }

  /**
   * Starts the server unless it runs, also one that has crashed too often: somebody needs it now. The same promise to
   * everybody. Rejects where it cannot be started.
   */
  start(): Promise<BaseLanguageClient> {
    if (this.current === 'crashed') return this.restart();
    this.started ??= this.startClient();
    return this.started;
  }

  /** Ends the server if it runs and starts a new one, with its crashes forgotten. */
  async restart(): Promise<BaseLanguageClient> {
    this.policy.reset();
    await this.stop();
    return this.start();
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    const { started } = this;
    this.started = undefined;
    this.setState('idle');
    // A client that never started or has crashed cannot be stopped, and need not be.
    const client = await started?.catch(() => undefined);
    await client?.dispose().catch(() => undefined);
  }

  /** Called when the server ended by itself. @returns whether it is to be started again. */
  ended(): boolean {
    const again = this.policy.mayRestart(Date.now());
    this.setState(again ? 'starting' : 'crashed');
    return again;
  }

  /** Called when the server runs, also after a restart. */
  runs(): void {
    this.setState('running');
  }

  dispose(): void {
    this.stateChanged.dispose();
  }

  private async startClient(): Promise<BaseLanguageClient> {
    this.setState('starting');
    try {
      const client = await this.createClient();
      await client.start();
      this.setState('running');
      return client;
    } catch (error) {
      this.started = undefined;
      this.setState('failed');
      throw error;
    }
  }

  private setState(state: SessionState): void {
    if (state === this.current) return;
    this.current = state;
    this.stateChanged.fire(state);
  }
}

/**
 * What client and server say to each other beyond the Language Server Protocol: custom requests and notifications, the
 * settings, and the legend of the semantic tokens. Every client but ours may do without all of it.
 */

import type { Position, Range } from 'vscode-languageserver-types';
import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import type { Annotation } from './annotations/annotation';

/** The language id of `.article` and `.news` files. Other languages are read where their text is an article. */
export const articleLanguageId = 'news-article';

/** Section of the settings that the server asks for, by document, with `workspace/configuration`. */
export const settingsSection = 'onRecord';

/** When findings are looked for: as one types, when the document is saved, or only by the command Check Article. */
export type CheckMode = 'onType' | 'onSave' | 'onCommand';

/** Severities as settings name them. */
export type SeverityName = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** Classes of attribution that a setting can leave out. */
export type AttributionClassName = 'speech' | 'document' | 'hedge' | 'thought' | 'object';

/** The settings under {@link settingsSection}; whatever is missing or malformed takes its default. */
export interface Settings {
  /** Severities by rule id, where they differ from the rule's own. Default: none. */
  readonly rules: Readonly<Record<string, SeverityName>>;
  /** Default: `onType`. */
  readonly check: CheckMode;
  /** Whether plain text and Markdown that reads like an article is analysed without being asked. Default: true. */
  readonly plainText: boolean;
  /** BCP 47 tag of the articles' language, or `auto` to detect it. Default: `auto`. */
  readonly language: string;
  /** Classes of attribution that are not marked. Default: none. */
  readonly leaveOut: readonly AttributionClassName[];
  /** One line over the headline with the article's counts. Default: false. */
  readonly codeLens: boolean;
  /** Inlay hints. Default: none. */
  readonly inlayHints: {
    /** Who a pronoun, a surname or an enclitic stands for. */
    readonly speakers: boolean;
    /** The value of a number in words or with a magnitude. */
    readonly values: boolean;
    /** Measures in the other system of units; years of birth and ages on the day the article is dated. */
    readonly conversions: boolean;
  };
}

/** `initializationOptions`; all optional. */
export interface InitializationOptions {
  /**
   * The client answers {@link ReadFileRequest}. Needed where the server has no disk (in a browser) and for virtual
   * workspaces; without it the server on Node reads `file:` URIs itself.
   */
  readonly readsFiles?: boolean;
  /** The client answers {@link StatusNotification} with something visible. Without it nothing is sent. */
  readonly showsStatus?: boolean;
  /** The client keeps annotations and registers the {@link annotationCommands}. Without it no code action names them. */
  readonly annotates?: boolean;
  /** URI of the folder with a page on every rule (`docs/rules/` of the extension), with a slash at its end. */
  readonly rulePages?: string;
}

/** Semantic token types, in the order of the legend. */
export const tokenTypes = ['quotation', 'source', 'cue', 'attributedContent', 'numericClaim'] as const;
export type TokenType = (typeof tokenTypes)[number];

/** Semantic token modifiers, in the order of the legend. */
export const tokenModifiers = [
  'direct',
  'indirect',
  'partial',
  'unsourced',
  'vague',
  'secondHand',
  'verified',
  'disputed',
  'incorrect',
] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

/** What the server makes of a document as a whole. */
export type ArticleState =
  /** Being analysed. */
  | 'checking'
  /** Analysed and its findings shown. */
  | 'checked'
  /** Analysed; the settings say that findings wait for a save or for Check Article. */
  | 'waiting'
  /** Plain text or Markdown that does not read like an article, or the setting `plainText` is off. Check Article still analyses it. */
  | 'notAnArticle'
  /** In no language On Record has a pack for. */
  | 'unsupportedLanguage'
  | 'empty'
  /** Holds NUL characters: no text. */
  | 'binary'
  /** Longer than {@link longestArticle}. */
  | 'tooLarge'
  /** The analysis failed; a defect of ours, told in the log. */
  | 'failed';

/** The longest text that is analysed, in UTF-16 code units. */
export const longestArticle = 10 * 1024 * 1024;

/** What stands in an article, counted. */
export interface ArticleCounts {
  /** Attributions: who says what. */
  readonly statements: number;
  /** Quotations of any kind, outermost ones only. */
  readonly quotations: number;
  /** Persons, organisations, documents and media with a name that something is attributed to. */
  readonly speakers: number;
  readonly numericClaims: number;
  readonly sentences: number;
  /** Sentences that state something checkable with nobody behind it. */
  readonly unsourced: number;
  /** Sentences ascribed to nobody who can be asked. */
  readonly vague: number;
}

/** Findings of one rule. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Exclude<SeverityName, 'off'>;
  readonly count: number;
}

/** What a check of one article came to. */
export interface ArticleReport {
  readonly uri: string;
  /** Never `checking`. */
  readonly state: Exclude<ArticleState, 'checking'>;
  /** The state in a sentence for the user, in the language of the interface. */
  readonly message: string;
  /** BCP 47 tag of the article's language, null where it was not analysed. */
  readonly language: string | null;
  /** Null where it was not analysed. */
  readonly counts: ArticleCounts | null;
  /** By severity, loudest first, then by rule id. */
  readonly findings: readonly RuleCount[];
}

export interface CheckArticleParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * Client to server, for the command Check Article: analyses an open document whatever the settings say about when and
 * what, shows its findings, and answers with what it found. Fails with InvalidParams where the document is not open.
 */
export const CheckArticleRequest = {
  method: 'onRecord/checkArticle',
  type: new RequestType<CheckArticleParams, ArticleReport, void>('onRecord/checkArticle'),
} as const;

export interface CheckWorkspaceParams {
  /** The files to check, as the client found them (`files.exclude` and globs are the client's to respect). */
  readonly uris: readonly string[];
  /** Progress is reported here with `$/progress` (work done progress with a percentage). */
  readonly workDoneToken?: string | number;
}

/** What a check of many files came to. */
export interface WorkspaceReport {
  /** Files that were analysed. */
  readonly checked: number;
  /** Files that are no articles, or in no supported language, or empty. */
  readonly passedOver: number;
  /** Files that could not be read or analysed, each with the reason in a sentence. */
  readonly failed: readonly { readonly uri: string; readonly message: string }[];
  /** True where it was cancelled before the end; the findings so far are shown. */
  readonly cancelled: boolean;
  /** By severity, loudest first, then by rule id. */
  readonly findings: readonly RuleCount[];
  /** The whole in a sentence for the user. */
  readonly message: string;
}

/**
 * Client to server, for the command Check Workspace: checks files that need not be open, shows their findings with
 * workspace diagnostics (or pushes them, where the client cannot pull), goes on past what it cannot read. Cancelling the
 * request ends it with what was found so far: the answer is a report, never an error.
 */
export const CheckWorkspaceRequest = {
  method: 'onRecord/checkWorkspace',
  type: new RequestType<CheckWorkspaceParams, WorkspaceReport, void>('onRecord/checkWorkspace'),
} as const;

export interface StatusParams {
  readonly uri: string;
  /** The document's version that this is about. */
  readonly version: number;
  readonly state: ArticleState;
  /** The state in a sentence for the user, in the language of the interface. */
  readonly message: string;
  readonly language: string | null;
  readonly counts: ArticleCounts | null;
}

/** Server to client, whenever the state or the counts of an open document change: for the status item. */
export const StatusNotification = {
  method: 'onRecord/status',
  type: new NotificationType<StatusParams>('onRecord/status'),
} as const;

export interface AnnotationsParams {
  readonly uri: string;
  /** The document's version that the ranges refer to; later edits move them. */
  readonly version: number;
  /** Replaces what was told before. A range is null for an orphan: an annotation whose words are gone. */
  readonly annotations: readonly { readonly range: Range | null; readonly annotation: Annotation }[];
}

/**
 * Client to server: the annotations of an open document, for whatever rests on them (token modifiers, hovers, findings,
 * claims, reports). Sent after opening, after every change of a record, after a restart of the server, and after edits once
 * typing pauses. The server keeps what is told of a version that it has not seen yet, and ignores what is told of one that
 * has passed.
 */
export const AnnotationsNotification = {
  method: 'onRecord/annotations',
  type: new NotificationType<AnnotationsParams>('onRecord/annotations'),
} as const;

/** Something that a checker ticks off. */
export interface Claim {
  readonly kind: 'quotation' | 'number' | 'statement';
  readonly range: Range;
  /** Its words on one line, shortened. */
  readonly text: string;
  /** The sentence it begins in. */
  readonly sentence: Range;
  /** The fullest name of who says it, or the words that stand for them; null where nobody is named. */
  readonly speaker: string | null;
  /** Counts the blocks of the article from 0, headline and captions included: what claims are grouped and ordered by. */
  readonly paragraph: number;
  /** The same in words for a person, in the language of the interface: “headline”, “paragraph 3”. */
  readonly place: string;
  /** What stands behind the sentence it begins in. */
  readonly sourcing: 'attributed' | 'vague' | 'unsourced' | 'exempt';
  /** Claims with the same key say the same: one value, unit and kind of number, or the same words. */
  readonly same: string;
}

export interface ClaimsParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * Client to server: every claim of an open article, in text order, with the version that the ranges refer to; null where
 * it is not open or no article. What a checker said is no claim is among them: `standingsOf` leaves it out.
 */
export const ClaimsRequest = {
  method: 'onRecord/claims',
  type: new RequestType<
    ClaimsParams,
    { readonly version: number; readonly claims: readonly Claim[] } | null,
    void
  >('onRecord/claims'),
} as const;

/** Formats that a report can be had in. */
export const reportFormats = ['markdown', 'html', 'csv', 'sarif', 'web-annotation', 'claim-review'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: ReportFormat;
}

/**
 * Client to server: the report on an open article with the annotations last told, and a name for its file; null where the
 * article is not open or no article.
 */
export const ReportRequest = {
  method: 'onRecord/report',
  type: new RequestType<ReportParams, { readonly text: string; readonly fileName: string } | null, void>(
    'onRecord/report',
  ),
} as const;

export interface SpeakersParams {
  readonly textDocument: { readonly uri: string };
}

/** Somebody that statements are attributed to. */
export interface Speaker {
  /** The fullest name, or the words that stand for an anonymous or vague source. */
  readonly name: string;
  /** The role as introduced, or null. */
  readonly role: string | null;
  readonly kind: 'person' | 'organization' | 'document' | 'media' | 'anonymous' | 'vague';
  /** Where they are introduced. */
  readonly range: Range;
  /** In text order. */
  readonly statements: readonly {
    /** The content's first line of text, shortened. */
    readonly text: string;
    readonly manner: 'direct' | 'mixed' | 'indirect';
    /** From the first piece of the content to the last. */
    readonly range: Range;
  }[];
}

/** Client to server: everybody the open article attributes something to, in order of introduction. */
export const SpeakersRequest = {
  method: 'onRecord/speakers',
  type: new RequestType<SpeakersParams, readonly Speaker[], void>('onRecord/speakers'),
} as const;

export interface MarkParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/**
 * Client to server, for Copy Quotation With Attribution: the statement at a position with who said it, as plain text
 * ready to paste, and its range; null where there is no attribution.
 */
export const QuotationRequest = {
  method: 'onRecord/quotation',
  type: new RequestType<MarkParams, { readonly text: string; readonly range: Range } | null, void>(
    'onRecord/quotation',
  ),
} as const;

/**
 * Client to server, for Report a Wrong Mark: the sentence at a position and everything that was made of it, as Markdown
 * ready for a bug report; null where there is no sentence.
 */
export const MarkReportRequest = {
  method: 'onRecord/markReport',
  type: new RequestType<MarkParams, { readonly markdown: string } | null, void>('onRecord/markReport'),
} as const;

/** Server to client, where the client says it `readsFiles`: the text of a file, or why it cannot be read. Fails over `longest` code units. */
export const ReadFileRequest = {
  method: 'onRecord/readFile',
  type: new RequestType<
    { readonly uri: string; readonly longest: number },
    { readonly text: string } | { readonly error: string },
    void
  >('onRecord/readFile'),
} as const;

/** Commands the server names in code lenses and code actions; the client registers them. */
export const clientCommands = {
  /** Opens the list of speakers. No arguments. */
  showSpeakers: 'onRecord.showSpeakers',
} as const;

/** Commands about annotations that code actions name to a client that {@link InitializationOptions.annotates}. */
export const annotationCommands = {
  /** Keeps a rule quiet about a range. One argument: {@link SuppressArguments}. */
  suppress: 'onRecord.suppress',
  /** Asks for the source that settles what is at a range, or for what is missing of it. One argument: {@link PlaceArguments}. */
  addSource: 'onRecord.addSource',
  /** Verifies what is at a range. One argument: {@link PlaceArguments}. */
  verify: 'onRecord.verify',
  /** Takes the status of what is at a range away. One argument: {@link PlaceArguments}. */
  clearStatus: 'onRecord.clearStatus',
  /** Takes a suppression out of the annotation with an id. One argument: {@link UnsuppressArguments}. */
  unsuppress: 'onRecord.unsuppress',
} as const;

/** A place in an article. Ranges are in the version that the code action was made for. */
export interface PlaceArguments {
  readonly uri: string;
  readonly range: Range;
}

export interface SuppressArguments extends PlaceArguments {
  /** A rule's id, or `*`: this is no claim, and no rule has anything to say about it. */
  readonly rule: string;
  /** Why; the client asks for it where it is missing. */
  readonly reason?: string;
}

export interface UnsuppressArguments {
  readonly uri: string;
  /** The annotation's id. */
  readonly id: string;
  /** The suppressed rule. */
  readonly rule: string;
}

/** Of the Language Server Protocol, what the editor asks for and reads; places are counted from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Span {
  readonly start: Place;
  readonly end: Place;
}

export interface Markup {
  readonly value: string;
}

export interface Suggestion {
  readonly label: string;
  readonly kind?: number;
  readonly sortText?: string;
  readonly documentation?: Markup;
  /** By which the server finds it again. */
  readonly data?: unknown;
}

export interface Signatures {
  readonly signatures: readonly {
    readonly label: string;
    readonly documentation?: Markup;
    readonly parameters?: readonly { readonly label: string; readonly documentation?: Markup }[];
    readonly activeParameter?: number;
  }[];
  readonly activeSignature?: number;
  readonly activeParameter?: number;
}

/** A remark on the code. */
export interface Remark {
  readonly range: Span;
  readonly message: string;
  /** 1 is an error, 2 a warning, 4 a hint. */
  readonly severity?: number;
  /** The name of the rule; what is no Python at all has none. */
  readonly code?: string;
}

/** What each question is answered with; null is nothing to say. */
export interface Answers {
  readonly initialize: unknown;
  readonly 'textDocument/completion': { readonly items: readonly Suggestion[] } | null;
  readonly 'completionItem/resolve': Suggestion;
  readonly 'textDocument/signatureHelp': Signatures | null;
  readonly 'textDocument/hover': { readonly contents: Markup; readonly range?: Span } | null;
  readonly 'textDocument/diagnostic': { readonly items?: readonly Remark[] };
}

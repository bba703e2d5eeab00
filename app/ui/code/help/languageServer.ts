import Server from 'browser-basedpyright/dist/pyright.worker.js?worker';
import { failLate } from '../../../session/late.ts';
import type { Answers } from './protocol.ts';

/** A language server with one file, the learner's, which is told every change of it. */
export interface LanguageServer {
  /** @throws Error when the server says that it cannot answer. */
  readonly ask: <Question extends keyof Answers>(
    question: Question,
    about: object,
  ) => Promise<Answers[Question]>;
  /** Gives it the whole code. */
  readonly change: (code: string) => void;
  readonly stop: () => void;
}

/** The learner's file, as the server knows it. */
export const DOCUMENT = { uri: 'file:///learner/main.py' } as const;
const PATIENCE_MS = 60_000;

/** Only what is surely wrong: which types Python would accept is for the run to say. */
const ANALYSIS = {
  diagnosticMode: 'openFilesOnly',
  typeCheckingMode: 'off',
  autoImportCompletions: false,
  typeshedPaths: ['/typeshed'],
  stubPath: '/stubs',
  diagnosticSeverityOverrides: {
    reportUndefinedVariable: 'warning',
    reportAttributeAccessIssue: 'warning',
    reportMissingImports: 'warning',
    reportUnusedImport: 'hint',
  },
};
const CAPABILITIES = {
  textDocument: {
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown'] },
    signatureHelp: {
      signatureInformation: { documentationFormat: ['markdown'], activeParameterSupport: true },
    },
  },
};

/**
 * Starts a server.
 *
 * @param code the learner's code by now.
 * @param files the other files it knows, by their paths.
 * @param fail is called when it breaks, once it had started.
 * @throws Error when it does not start.
 */
export async function startServer(
  code: string,
  files: Readonly<Record<string, string>>,
  fail: () => void,
): Promise<LanguageServer> {
  const worker = new Server();
  const open = new Map<number, Waiting>();
  let asked = 0;
  let version = 1;
  const send = (message: object) => worker.postMessage({ jsonrpc: '2.0', ...message }, []);
  const tell = (method: string, params: object) => send({ method, params });
  const stop = () => {
    worker.terminate();
    for (const { reject } of open.values()) reject(new Error('It has been stopped.'));
    open.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.method !== undefined) {
      // It asks for leave to register what it can do; whatever it asks, there is nothing to add.
      if (data.id !== undefined) send({ id: data.id, result: null });
      return;
    }
    if (data.id === undefined) return;
    const waiting = open.get(data.id);
    open.delete(data.id);
    if (data.error) waiting?.reject(new Error('It has no answer.'));
    else waiting?.resolve(data.result);
  };
  const ask: LanguageServer['ask'] = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      open.set(id, { resolve: resolve as Waiting['resolve'], reject });
      send({ id, method, params });
    });
  try {
    worker.postMessage({ type: 'browser/boot', mode: 'foreground' }, []);
    await Promise.race([
      failLate(PATIENCE_MS),
      new Promise((_, reject) => {
        worker.onerror = reject;
      }),
      ask('initialize', {
        processId: null,
        workspaceFolders: [{ uri: 'file:///learner', name: 'learner' }],
        capabilities: CAPABILITIES,
        initializationOptions: { files },
      }),
    ]);
  } catch (error) {
    stop();
    throw error;
  }
  worker.onerror = fail;
  tell('initialized', {});
  tell('workspace/didChangeConfiguration', {
    settings: { basedpyright: { disableOrganizeImports: true, analysis: ANALYSIS } },
  });
  tell('textDocument/didOpen', {
    textDocument: { ...DOCUMENT, languageId: 'python', version, text: code },
  });
  return {
    ask,
    change: (text) =>
      tell('textDocument/didChange', {
        textDocument: { ...DOCUMENT, version: ++version },
        contentChanges: [{ text }],
      }),
    stop,
  };
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A question or news when it has a method, else an answer. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: unknown;
}

import { startProgress } from './progress.ts';
import { paintFor, readableText, summaryText } from './readable.ts';
import type { Report } from './report.ts';

/** Where the reports go, one after the other. */
export interface Output {
  /** Waits until whoever reads has room for more, so that nothing piles up here. */
  readonly write: (report: Report) => Promise<void>;
  /** No report follows; these are what the files came to. */
  readonly end: (statuses: readonly Report['status'][]) => Promise<void>;
}

/** @param total how many reports there will be. */
export function openOutput(isJson: boolean, total: number): Output {
  const progress = startProgress(total, process.stderr);
  const paint = paintFor(process.stdout);
  let done = 0;
  return {
    write: async (report) => {
      progress.hide();
      await put(isJson ? `${JSON.stringify(report)}\n` : readableText(report, paint));
      progress.show(++done);
    },
    end: async (statuses) => {
      progress.hide();
      if (!isJson && statuses.length > 1) await put(summaryText(statuses));
    },
  };
}

const put = (text: string) =>
  new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));

import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { isFalsePass, isRight, readPrograms } from './program.ts';
import type { Verdict } from './program.ts';
import type { Figures } from './stage.ts';

/** The kind of annotation by which a test hands over what it found of a program. */
export const FINDING = 'finding';

/** Of one program, on the page or by `grade`; figures are of the page. */
interface Finding {
  readonly program: string;
  readonly verdict: Verdict;
  readonly figures?: Figures;
}

/** What nobody may have to wait longer for, in milliseconds. */
export const LONGEST: Figures = { end: 12_000, stall: 200, recovery: 5_000 };
const FIGURES = ['end', 'stall', 'recovery'] as const;

/** Adds up what the suite found, and says it in one line. Limits of time are kept here. */
export default class Tally implements Reporter {
  private readonly findings: Finding[] = [];
  private readonly wrong = new Set<string>();

  onTestEnd({ title }: TestCase, { status, annotations }: TestResult): void {
    const found = annotations.flatMap(({ type, description = '' }) =>
      type === FINDING ? (JSON.parse(description) as Finding) : [],
    );
    this.findings.push(...found);
    if (status !== 'passed') this.wrong.add(found.length === 1 ? (found[0]?.program ?? '') : title);
  }

  async onEnd(): Promise<{ status: FullResult['status'] } | undefined> {
    const programs = readPrograms();
    const played = programs.filter(({ path }) => this.of(path).length > 0);
    if (played.length === 0) return undefined;
    const right = played.filter(
      (program) =>
        !this.wrong.has(program.path) &&
        this.of(program.path).every(({ verdict }) => isRight(program, verdict)),
    );
    const falsePasses = played.filter((program) =>
      this.of(program.path).some(({ verdict }) => isFalsePass(program, verdict)),
    );
    const late = FIGURES.flatMap((figure) => this.findLate(figure));
    const worst = (figure: keyof Figures) =>
      Math.round(Math.max(0, ...this.findings.map(({ figures }) => figures?.[figure] ?? 0)));
    const lines = [
      ...late,
      `longest from Run tests to the verdicts: ${worst('end')} ms`,
      `hostile: ${played.length} programs, ${right.length} right, ${falsePasses.length} false passes, worst stall ${worst('stall')} ms, worst recovery ${worst('recovery')} ms`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return late.length > 0 ? { status: 'failed' } : undefined;
  }

  private of(path: string): readonly Finding[] {
    return this.findings.filter(({ program }) => program === path);
  }

  private findLate(figure: keyof Figures): readonly string[] {
    return this.findings.flatMap(({ program, figures }) => {
      const ms = Math.round(figures?.[figure] ?? 0);
      return ms > LONGEST[figure] ? `${program}: ${figure} ${ms} ms, of ${LONGEST[figure]}` : [];
    });
  }
}

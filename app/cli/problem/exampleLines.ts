import { markdown } from '../../build/markdown.ts';
import { bodyOf } from './markup.ts';

/** A line of a statement's Python that says what it gives: `half(3)  # 1.5`. */
export interface Example {
  readonly expression: string;
  /** What stands before it in its block. */
  readonly setup: string;
  readonly claim: Claim;
  /** Counted from 1, in the statement. */
  readonly line: number;
  readonly column: number;
}

export type Claim =
  | { readonly kind: 'value'; readonly literal: string }
  /** The name of an exception. */
  | { readonly kind: 'raises'; readonly type: string };

/** The examples in a statement's blocks of Python, in their order. */
export function readExamples(statement: string): readonly Example[] {
  const blocks = markdown
    .parse(bodyOf(statement), {})
    .filter(({ type, info }) => type === 'fence' && /^python\b/.test(info.trim()));
  return blocks.flatMap(({ content, map }) => readBlock(content, (map?.[0] ?? 0) + 2));
}

/** @param first the line of the statement that the block's first one is. */
function readBlock(block: string, first: number): readonly Example[] {
  let setup = '';
  return splitStatements(block).flatMap(({ text, at }) => {
    const before = setup;
    const [, code = '', comment] = COMMENTED.exec(text) ?? [];
    const isExample =
      comment !== undefined && !STATEMENT.test(code) && !ASSIGNMENT.test(outside(code));
    const claim = isExample ? readClaim(comment) : null;
    // A call that raises would end what comes after it.
    if (claim?.kind !== 'raises') setup += `${text}\n`;
    if (claim === null) return [];
    const line = first + at + text.split('\n').length - 1;
    const column = (text.split('\n').at(-1) ?? '').lastIndexOf('#') + 1;
    return [{ expression: code, setup: before, claim, line, column }];
  });
}

/** The code, and the comment at the end of its last line. */
const COMMENTED = /^([\s\S]*\S)[ \t]+#[ \t]*(\S.*)$/;
const STATEMENT =
  /^(?:(?:import|from|def|class|with|for|while|if|try|del|assert|return|raise|global|async)\b|@)/;
const ASSIGNMENT = /(?<![=!<>:])=(?!=)/;
const EXCEPTION =
  /^(?:raises[ \t]+)?([A-Z]\w*(?:Error|Exception|Interrupt|Exit|Iteration|Warning))\b/;

function readClaim(comment: string): Claim {
  const [, type] = EXCEPTION.exec(comment) ?? [];
  if (type !== undefined) return { kind: 'raises', type };
  return { kind: 'value', literal: comment.replace(/^(?:≈|about)\s*/, '').trim() };
}

interface Statement {
  readonly text: string;
  /** Its first line in the block, from 0. */
  readonly at: number;
}

/** The statements at the top level of a block: brackets and indented lines keep lines together. */
function splitStatements(block: string): readonly Statement[] {
  const statements: Statement[] = [];
  let open: { lines: string[]; at: number } | null = null;
  for (const [at, line] of block.split('\n').entries()) {
    const goesOn =
      open && (depth(open.lines.join('\n')) > 0 || /^(?:\s|$|else|elif|except|finally)/.test(line));
    if (open && goesOn) open.lines.push(line);
    else {
      if (open) statements.push({ text: open.lines.join('\n').trimEnd(), at: open.at });
      open = line.trim() === '' ? null : { lines: [line], at };
    }
  }
  if (open) statements.push({ text: open.lines.join('\n').trimEnd(), at: open.at });
  return statements;
}

/** How many brackets are open at the end of some code. */
function depth(code: string): number {
  const bare = withoutTexts(code);
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0);
}

/** What of some code is in no brackets. */
function outside(code: string): string {
  const bare = withoutTexts(code);
  const less = bare.replace(/[([{][^()[\]{}]*[)\]}]/g, '');
  return less === bare ? bare : outside(less);
}

const withoutTexts = (code: string) =>
  code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|#.*/g, '');

/** A right program, and why it is right. */
export interface Solution {
  /** The paragraphs of its docstring. */
  readonly explanation: readonly string[];
  /** The program without that docstring. */
  readonly code: string;
}

/** Takes a program and the docstring at its head apart. */
export function readSolution(text: string): Solution {
  const [head = '', , explained = ''] = /^\s*("""|''')([\s\S]*?)\1\s*/.exec(text) ?? [];
  const paragraphs = explained.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return {
    explanation: paragraphs.filter((paragraph) => paragraph !== ''),
    code: text.slice(head.length),
  };
}

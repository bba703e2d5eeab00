/** Each is fetched when a learner asks for it, and never before. */
const solutions = import.meta.glob<string>('/problems/*/solution.py', {
  query: '?raw',
  import: 'default',
});

/** A right program, and why it is right. */
export interface Solution {
  /** The paragraphs of its docstring. */
  readonly explanation: readonly string[];
  /** The program without that docstring. */
  readonly code: string;
}

/** @throws Error when the problem has no solution, or it cannot be fetched. */
export async function loadSolution(slug: string): Promise<Solution> {
  const load = solutions[`/problems/${slug}/solution.py`];
  if (!load) throw new Error(`/problems/${slug}/solution.py is missing.`);
  return readSolution(await load());
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

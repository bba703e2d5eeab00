import type { AnyMistake, Played, Problem } from '#problem';
import { countPassed, verdictsOf } from '../../grader/index.ts';
import { findMistake } from '../../grader/mistake.ts';
import type { ImportFile } from '../../catalog/folder.ts';
import { placeOf, wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { mistakeNames, textOf } from './folder.ts';
import type { Folder } from './folder.ts';
import type { Play } from './play.ts';
import { refusal } from './programs.ts';

interface Named {
  readonly name: string;
  readonly mistake: AnyMistake;
}

/** Each mistake, run as Python, fails, and the page would name it and no other. */
export async function checkMistakes(
  folder: Folder,
  problem: Problem,
  play: Play,
  importFile: ImportFile,
): Promise<readonly Finding[]> {
  const whole = mistakeNames(folder).filter((name) =>
    ['py', 'ts'].every((ending) => folder.files.has(`mistakes/${name}.${ending}`)),
  );
  const known = await Promise.all(
    whole.map(async (name): Promise<Named> => {
      const module = await importFile(`${folder.path}/mistakes/${name}.ts`);
      return { name, mistake: module['default'] as AnyMistake };
    }),
  );
  const found = await Promise.all(
    known.map(({ name }) => checkMistake(name, known, folder, problem, play)),
  );
  return found.flat();
}

async function checkMistake(
  name: string,
  known: readonly Named[],
  folder: Folder,
  problem: Problem,
  play: Play,
): Promise<readonly Finding[]> {
  const file = `mistakes/${name}.py`;
  const { ending, record } = await play(textOf(folder, file), problem);
  if (ending.kind === 'refused') return [refusal(file, ending.error, 'the mistake')];
  if (countPassed(verdictsOf(record.rows)) === problem.tests.length)
    return [wrong(file, 'the mistake passes every test: add a case that it fails')];
  const played = record.played.map((cases, test) =>
    cases.length === problem.tests[test]?.cases.length ? cases : null,
  );
  const naming = known.filter(({ mistake }) => explains(mistake, problem, played));
  const others = naming.map((one) => one.name).filter((one) => one !== name);
  const isNamed = others.length < naming.length;
  if (isNamed && others.length === 0) return [];
  const twins = `mistakes/${name}.ts`;
  const place = placeOf(textOf(folder, twins), /(?<=^\s*)twins\b/m);
  const rivals = others.map((one) => `mistakes/${one}.ts`).join(' and ');
  if (isNamed)
    return [
      wrong(
        twins,
        `${rivals} explains this mistake as well, so the page names none: add a case that tells them apart`,
        place,
      ),
    ];
  const failing = verdictsOf(record.rows).findIndex(({ status }) => status !== 'passed');
  const shown = verdictsOf(record.rows)[failing];
  const example = shown
    ? ` It first fails "${problem.tests[failing]?.name}": ${shown.message}`
    : '';
  return [
    wrong(
      twins,
      rivals
        ? `the page names ${rivals} in its place: no twin gives what ${file} does.${example}`
        : `no twin gives what ${file} does, so the page cannot name it.${example}`,
      place,
    ),
  ];
}

/** Whether the page would name a mistake, were it the only one. */
const explains = (
  mistake: AnyMistake,
  problem: Problem,
  played: readonly (readonly Played[] | null)[],
) => findMistake({ ...problem, mistakes: [mistake] }, played) !== null;

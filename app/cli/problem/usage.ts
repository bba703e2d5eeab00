export const HELP = `Writes and checks the folders of problems.

  npm run problem -- new SLUG [OPTIONS]

Writes problems/SLUG/, a small problem that works, in which TODO marks what to
fill in. Asks for what no option tells.

  --title TEXT       the name of the problem
  --difficulty WORD  Easy, Medium or Hard
  --signature TEXT   what the learner defines, as in "scale(values, factor=2.0)"
  --name NAME        only its name, where the parameters are not known yet
  --class            it is a class; the parameters are those of its constructor

  npm run problem -- check [SLUG...] [OPTIONS]

Proves that the problems of these names, or all, are sound: the form of every
file, the solution, the starter, the mistakes, the examples, generated inputs.

  --verbose          also write the time of each test
  --finished         what is marked with TODO counts as wrong
  --jobs N           run N programs at a time (the number of processors)

Both take

  --problems DIR     the folder of problems, in place of problems/
  --help             say this

Exit status: 0 when all problems are sound, 1 when not, 2 when the command was
wrong.`;
